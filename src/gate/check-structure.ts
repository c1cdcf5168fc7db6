// Checks how a lesson's words stand together: the finish line, the steps above it, what comes once.

import GithubSlugger from "github-slugger";
import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import { COMMON, SHEET } from "./page-ids.ts";
import { parseLesson } from "./parse-lesson.ts";
import { checkFormerIds } from "./step-id.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  headingText,
  isElement,
  textOf,
  visit,
} from "./tree.ts";
import { VOCABULARY } from "./vocabulary.ts";

/**
 * Every fault of a lesson's structure; none when it cannot be read. `written` is the lesson as its
 * writer has it, where the source is without what cannot be read: what stands there is not missing.
 */
export function checkStructure(source: string, file: string, written = ""): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const top = childrenOf(parsed.tree);
  const finish = top.findIndex((node) => nameOf(node) === "FinishLine");
  const seen = new Set<string>();
  const starts: (string | null)[] = [];
  const ids = top.filter(isElement).flatMap((node) => stepId(node) ?? []);
  const headings = headingIds(parsed.tree);
  const faults: Fault[] = [];
  visit(parsed.tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = top.indexOf(node);
    for (const finding of [
      ...checkPlace(nameOf(node), place, finish),
      ...checkLine(node),
      ...checkExit(nameOf(node), seen.has("<FinishLine>")),
      ...checkOnce(node, seen),
      ...checkStart(node, starts),
      ...checkAgainst(headings, isElement(node) ? stepId(node) : null),
      ...checkFormerIds(isElement(node) ? (attributeOf(node, "was") ?? "") : "", ids),
      ...checkMarkdown(node),
    ]) {
      faults.push({ file, line, column, ...finding });
    }
    // A misspelt finish line is told as such, and not as missing, too.
    if (nearestName(nameOf(node), ["FinishLine"]) !== null) seen.add("<FinishLine>");
  });
  if (!seen.has("<FinishLine>") && !wasWritten("Finish ?Line", source, written)) {
    const wrong = "The lesson has no finish line.";
    const write = "Write <FinishLine /> below the last step, in a line of its own.";
    const last = (written || source).trimEnd().split("\n").length;
    faults.push({ file, line: last, column: 1, wrong, write });
  } else if (
    faults.length === 0 &&
    !wasWritten("Step", source, written) &&
    !top.some((node) => nearestName(nameOf(node), ["Step"]))
  ) {
    const { line = 1, column = 1 } = top[finish]?.position?.start ?? {};
    const write = 'Write <Step id="…" goal="…" title="…"> above <FinishLine />.';
    faults.push({ file, line, column, wrong: "The lesson has no step.", write });
  }
  return faults;
}

/** Whether a tag was lost with what cannot be read. */
function wasWritten(name: string, source: string, written: string): boolean {
  const tag = new RegExp(`<[/\\\\]?\\s*${name}`, "gi");
  return (written.match(tag) ?? []).length > (source.match(tag) ?? []).length;
}

/** `place` is where the node stands at the top level; -1 when it stands inside another. */
function checkPlace(name: string, place: number, finish: number): readonly Finding[] {
  if (name === "FinishLine" && place < 0) {
    const write = "Put it between the steps and the folds, in a line of its own.";
    return [{ wrong: "<FinishLine> stands inside something else.", write }];
  }
  if (name === "Step" && place < 0) {
    const write = "Put it in lines of its own, outside every other tag.";
    return [{ wrong: "<Step> stands inside something else.", write }];
  }
  if (name === "Step" && finish >= 0 && place > finish) {
    const write = "Move it above <FinishLine />, or use a <Fold>.";
    return [{ wrong: "<Step> stands below the finish line.", write }];
  }
  return [];
}

/** Most words draw a block, which no line of text can hold; step and finish line are told above. */
function checkLine(node: MdastNode): readonly Finding[] {
  const name = nameOf(node);
  const word = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  const told = name === "Step" || name === "FinishLine";
  if (node.type !== "mdxJsxTextElement" || !word || word.inline || told) return [];
  const write = "Put it in a line of its own, with an empty line above and below.";
  return [{ wrong: `<${name}> stands within a line of text.`, write }];
}

/** The exit check is no part of the five minutes; `passed` says that the finish line was. */
function checkExit(name: string, passed: boolean): readonly Finding[] {
  if (name !== "ExitCheck" || passed) return [];
  const write = "Put it into a <Fold> below <FinishLine />.";
  return [{ wrong: "<ExitCheck> stands above the finish line.", write }];
}

/** The sandboxes of a lesson share one workspace, so that they start in one state. */
function checkStart(node: MdastNode, starts: (string | null)[]): readonly Finding[] {
  if (nameOf(node) !== "Sandbox" || !isElement(node)) return [];
  const start = attributeOf(node, "start") || null;
  starts.push(start);
  const [first] = starts;
  if (first === undefined || start === first) return [];
  const write =
    first === null ? "Delete start, or give the same to all." : `Write start="${first}".`;
  return [{ wrong: "The sandboxes of a lesson start in one state.", write }];
}

/** What a lesson has once: its finish line, its cheat sheet and exit check, each prompt and each question. */
function checkOnce(node: MdastNode, seen: Set<string>): readonly Finding[] {
  const name = nameOf(node);
  if (
    !["FinishLine", "CheatSheet", "ExitCheck", "Prompt", "Question"].includes(name) ||
    !isElement(node)
  )
    return [];
  const named = name === "Prompt" || name === "Question";
  const id = named ? attributeOf(node, "id") : null;
  const what = id === null ? `<${name}>` : `<${name} id="${id}">`;
  if (named && id === null) return [];
  if (seen.has(what)) {
    return [{ wrong: `${what} is there twice.`, write: "Delete one of the two." }];
  }
  seen.add(what);
  return [];
}

/** Markdown that a lesson may not use. */
function checkMarkdown(node: MdastNode): readonly Finding[] {
  if (node.type === "heading" && node.depth === 1) {
    const write = "Use ##; the title is in the front matter.";
    return [{ wrong: "A lesson has one title.", write }];
  }
  const id = node.type === "heading" ? new GithubSlugger().slug(headingText(node)) : "";
  if (COMMON.includes(id) || SHEET.includes(id)) {
    const wrong = `The page itself has a place with the id "${id}".`;
    return [{ wrong, write: "Word the heading otherwise." }];
  }
  if (node.type === "heading" && textOf(node).trim() === "") {
    return [{ wrong: "The heading has no text.", write: "Write its text, or delete it." }];
  }
  const linked = node.type === "link" || node.type === "definition";
  if (linked && /^(?:javascript|vbscript|data):/i.test(plain(node.url))) {
    return [{ wrong: "The link runs code.", write: "Link to an address, such as https://…." }];
  }
  return [];
}

/** An address without the spaces and control signs that browsers pass over. */
function plain(url: string): string {
  return Array.from(url)
    .filter((sign) => sign > " ")
    .join("");
}

/** A step whose id is also the place of a heading: a link would lead to the first of the two. */
function checkAgainst(headings: ReadonlySet<string>, id: string | null): readonly Finding[] {
  if (id === null || !headings.has(id)) return [];
  const wrong = `A heading of this lesson has the place "#${id}" already.`;
  return [{ wrong, write: "Give the step another id." }];
}

function headingIds(tree: MdastNode): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const ids = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "heading") ids.add(slugger.slug(headingText(node)));
  });
  return ids;
}

function stepId(element: Element): string | null {
  return element.name === "Step" ? attributeOf(element, "id") : null;
}

function nameOf(node: MdastNode): string {
  return isElement(node) ? (node.name ?? "") : "";
}
