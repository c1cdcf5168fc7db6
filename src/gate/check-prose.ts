// Checks a lesson's prose: product labels come from the words, and headings go down one by one.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { placeIn, withoutPaths } from "./check-typed-paths.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, childrenOf, isElement, textOf } from "./tree.ts";
import { typedAsLabel, typedAsWhole, typedLabel, typedLabels, typedWrong } from "./typed-labels.ts";

/** What sets a few words apart from a sentence, as many tutorials set labels. */
const MARKED: readonly string[] = ["emphasis", "strong", "inlineCode"];
/** Depth of the heading that a tag draws for itself; those inside it go on from there. */
const DEPTH: Readonly<Record<string, number>> = { Step: 2, Fold: 3 };

/** Every fault of a lesson's prose; `file` is its path below the project's root. */
export function checkProse(source: string, file: string, names: Names): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const { mirrored = [] } = names;
  const faults: Fault[] = [];
  /** Walks a node whose last heading before it had that depth, and returns the last one's in it. */
  const walk = (node: MdastNode, above: number): number => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const tell = (finding: Finding) => faults.push({ file, line, column, ...finding });
    const typed = typedIn(node, names);
    if (typed.length > 0) {
      for (const finding of typed) tell(finding);
      return above;
    }
    if (node.type === "text") {
      for (const { label, index } of typedLabels(withoutPaths(node.value, names), mirrored)) {
        const place = placeIn({ node, value: node.value }, index);
        faults.push({ file, ...place, ...typedLabel(label.text, names) });
      }
    }
    const title = isElement(node) ? (attributeOf(node, "title") ?? "") : "";
    for (const { label } of typedLabels(title, mirrored)) {
      tell({ wrong: typedWrong(label.text), write: `Write {${label.name}} in the title.` });
    }
    if (node.type === "heading" && node.depth > above + 1) {
      const write = `Write ${"#".repeat(above + 1)} before it.`;
      tell({ wrong: `The heading skips a level: it is ${"#".repeat(node.depth)}.`, write });
    }
    const own = isElement(node) ? DEPTH[node.name ?? ""] : undefined;
    let last = own ?? above;
    for (const child of childrenOf(node)) last = walk(child, last);
    return node.type === "heading" ? node.depth : (own ?? last);
  };
  walk(parsed.tree, 1);
  return faults;
}

/** What is wrong with a few words that are set apart from their sentence. */
function typedIn(node: MdastNode, names: Names): readonly Finding[] {
  const asLabel = node.type === "emphasis" ? typedAsLabel(textOf(node), names) : [];
  if (asLabel.length > 0 || !MARKED.includes(node.type)) return asLabel;
  return typedAsWhole(textOf(node), names);
}
