// A lesson's outline: its steps, and how long its core path takes.

import { type MdastNode, mdxToMdast } from "satteri";
import { lookUpLabel } from "../labels/look-up.ts";
import { countWords, type Stretch, secondsFor } from "../learning/time-budget.ts";
import type { Content } from "./content.ts";
import { labelSource } from "./names.ts";
import { attributeOf, childrenOf, type Element, isElement } from "./tree.ts";

export interface OutlineStep {
  readonly id: string;
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
  /** Seconds for the whole core path, not rounded. */
  readonly seconds: number;
}

const nothing: Stretch = { words: 0, acts: 0, lines: 0 };

/** Reads the outline of a lesson that has no faults. */
export function outlineOf(source: string, content: Content): Outline {
  const tree = mdxToMdast(source) as MdastNode;
  const steps: OutlineStep[] = [];
  let rest = nothing;
  for (const node of childrenOf(tree)) {
    if (isElement(node) && node.name === "FinishLine") break;
    const stretch = measure(node, content);
    if (isElement(node) && node.name === "Step") {
      // A step is one act: opening a page, writing, copying.
      const whole = add(stretch, {
        words: countWords(attributeOf(node, "title") ?? ""),
        acts: 1,
        lines: 0,
      });
      steps.push({
        id: attributeOf(node, "id") ?? "",
        goal: attributeOf(node, "goal") ?? "",
        title: attributeOf(node, "title") ?? "",
        seconds: secondsFor(whole),
        stretch: whole,
      });
    } else rest = add(rest, stretch);
  }
  const seconds = secondsFor(rest) + steps.reduce((sum, step) => sum + step.seconds, 0);
  return { steps, rest, seconds };
}

function measure(node: MdastNode, content: Content): Stretch {
  if (node.type === "text" || node.type === "inlineCode") {
    return { ...nothing, words: countWords(node.value) };
  }
  const inside = childrenOf(node).reduce(
    (sum, child) => add(sum, measure(child, content)),
    nothing,
  );
  return isElement(node) ? measureElement(node, inside, content) : inside;
}

/** What a word of the vocabulary adds to reading; what it folds away takes no time. */
function measureElement(element: Element, inside: Stretch, content: Content): Stretch {
  const labels = labelSource(content.words);
  const page = attributeOf(element, "page");
  const read = (name: string): Stretch => ({
    ...nothing,
    words: countWords(lookUpLabel(labels, name) ?? ""),
  });
  switch (element.name) {
    case "Fold":
      return { ...nothing, words: countWords(attributeOf(element, "title") ?? "") };
    case "Label":
      return read(attributeOf(element, "of") ?? "");
    case "SettingsPath":
      return read(`pages.${page}.path`);
    case "Sandbox":
      return read(`pages.${page}.framing`);
    case "CheatSheet":
      return { ...nothing, lines: 3 };
    case "Directions":
    case "Mistake":
      return { ...nothing, words: 12 };
    default:
      return inside;
  }
}

function add(one: Stretch, other: Stretch): Stretch {
  return {
    words: one.words + other.words,
    acts: one.acts + other.acts,
    lines: one.lines + other.lines,
  };
}
