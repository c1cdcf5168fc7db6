// A lesson's outline: its steps, and how long its core path takes.

import { type MdastNode, mdxToMdast } from "satteri";
import { lookUpLabel } from "../labels/look-up.ts";
import { fillLabels } from "../labels/references.ts";
import { countWords } from "../learning/count-words.ts";
import { type Stretch, secondsFor } from "../learning/time-budget.ts";
import type { Content } from "./content.ts";
import { labelSource } from "./label-source.ts";
import { questionText } from "./question-outline.ts";
import { attributeOf, childrenOf, type Element, isElement, visit } from "./tree.ts";

export interface OutlineStep {
  readonly id: string;
  /** Ids it had before. */
  readonly was: readonly string[];
  readonly goal: string;
  readonly title: string;
  /** Seconds it takes, not rounded. */
  readonly seconds: number;
  readonly stretch: Stretch;
}

export interface Outline {
  /** The steps above the finish line. */
  readonly steps: readonly OutlineStep[];
  /** What stands above the finish line outside the steps. */
  readonly rest: Stretch;
  /** Whether the cheat sheet is in the lesson, in any place. */
  readonly sheet: boolean;
  /** Seconds for the whole core path, not rounded. */
  readonly seconds: number;
}

const nothing: Stretch = { words: 0, acts: 0, lines: 0 };

/** Reads the outline of a lesson that has no faults. */
export function outlineOf(source: string, content: Content): Outline {
  const tree = mdxToMdast(source) as MdastNode;
  const steps: OutlineStep[] = [];
  let rest = nothing;
  let sheet = false;
  visit(tree, (node) => {
    if (isElement(node) && node.name === "CheatSheet") sheet = true;
  });
  const sandboxes = new Set<string>();
  for (const node of childrenOf(tree)) {
    if (isElement(node) && node.name === "FinishLine") break;
    const stretch = measure(node, content, sandboxes);
    if (isElement(node) && node.name === "Step") {
      // A step is one act: opening a page, writing, copying.
      const whole = add(stretch, {
        words: countWords(titleIn(node, content)),
        acts: 1,
        lines: 0,
      });
      steps.push({
        id: attributeOf(node, "id") ?? "",
        was: attributeOf(node, "was")?.split(" ") ?? [],
        goal: attributeOf(node, "goal") ?? "",
        title: titleIn(node, content),
        seconds: secondsFor(whole),
        stretch: whole,
      });
    } else rest = add(rest, stretch);
  }
  const seconds = secondsFor(rest) + steps.reduce((sum, step) => sum + step.seconds, 0);
  return { steps, rest, sheet, seconds };
}

/** `sandboxes` are the pages that a sandbox has shown so far: what a page says of itself is read once. */
function measure(node: MdastNode, content: Content, sandboxes: Set<string>): Stretch {
  if (node.type === "text" || node.type === "inlineCode") {
    return { ...nothing, words: countWords(node.value) };
  }
  const inside = childrenOf(node).reduce(
    (sum, child) => add(sum, measure(child, content, sandboxes)),
    nothing,
  );
  return isElement(node) ? measureElement(node, inside, content, sandboxes) : inside;
}

/** What a word of the vocabulary adds to reading; what it folds away, or has copied, takes no time. */
function measureElement(
  element: Element,
  inside: Stretch,
  content: Content,
  sandboxes: Set<string>,
): Stretch {
  const id = attributeOf(element, "id");
  const page = attributeOf(element, "page");
  const read = (file: string, ...path: readonly (string | null)[]): Stretch => {
    const text = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key ?? ""],
      content.words[file],
    );
    return { ...nothing, words: countWords(allText(text)) };
  };
  switch (element.name) {
    case "AlsoNamed":
      return read("auxot/pages.yaml", page, "alsoNamed");
    case "CheatSheet":
      return { ...read("site/sheet-form.yaml", "intro"), lines: 3 };
    case "Directions":
      return read("site/site.yaml", "directions");
    case "Fold":
      return { ...nothing, words: countWords(titleIn(element, content)) };
    case "Label": {
      const label = lookUpLabel(labelSource(content.words), attributeOf(element, "of") ?? "");
      return { ...nothing, words: countWords(label ?? "") };
    }
    case "Mistake":
      return read("site/mistakes.yaml", id, "title");
    case "Prompt":
      return read("site/prompts.yaml", id, "title");
    case "Question":
      // Answering it is an act.
      return { ...nothing, words: countWords(questionText(id ?? "", content)), acts: 1 };
    case "Sandbox":
      if (page === null || sandboxes.has(page)) return nothing;
      sandboxes.add(page);
      return read("auxot/pages.yaml", page, "framing");
    case "SettingsPath":
      return read("auxot/pages.yaml", page, "path");
    case "Team":
      // A team's own words are about as many.
      return read("site/team-kit.yaml", attributeOf(element, "of"));
    case "Tutorial":
      return read("site/tutorials.yaml", "tutorials", id, "title");
    default:
      return inside;
  }
}

/** A tag's title, with the labels it refers to. */
function titleIn(element: Element, { words }: Content): string {
  const labels = labelSource(words);
  return fillLabels(attributeOf(element, "title") ?? "", (name) => lookUpLabel(labels, name));
}

/** All text in a value of the words. */
function allText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(allText).join(" ");
}

function add(one: Stretch, other: Stretch): Stretch {
  return {
    words: one.words + other.words,
    acts: one.acts + other.acts,
    lines: one.lines + other.lines,
  };
}
