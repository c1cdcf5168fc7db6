// Checks a lesson's prose: product labels come from the words, and headings go down one by one.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { placeIn } from "./check-typed-paths.ts";
import { typedAsMarked, typedInBrackets } from "./marked-labels.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { withoutPaths } from "./settings-paths.ts";
import { childrenOf, isElement } from "./tree.ts";
import { typedLabel, typedLabels, typedWrong } from "./typed-labels.ts";

/** Depth of the heading that a tag draws for itself; those inside it go on from there. */
const DEPTH: Readonly<Record<string, number>> = { Step: 2, Fold: 3 };

/** Every fault of a lesson's prose; `file` is its path below the project's root. */
export function checkProse(source: string, file: string, names: Names): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const { mirrored = [] } = names;
  const faults: Fault[] = [];
  /**
   * Walks a node whose last heading before it had that depth, and returns the last one's in it; `first`
   * says that it is the first in its parent.
   */
  const walk = (node: MdastNode, above: number, first = true): number => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const tell = (finding: Finding) => faults.push({ file, line, column, ...finding });
    const typed = typedAsMarked(node, first, names);
    if (typed.length > 0) {
      for (const finding of typed) tell(finding);
      return above;
    }
    if (node.type === "text") {
      for (const { label, index } of typedLabels(withoutPaths(node.value, names), mirrored)) {
        const place = placeIn({ node, value: node.value }, index);
        faults.push({ file, ...place, ...typedLabel(label.text, names) });
      }
      for (const { index, ...finding } of typedInBrackets(node.value, names)) {
        faults.push({ file, ...placeIn({ node, value: node.value }, index), ...finding });
      }
    }
    const shown = node.type === "image" ? (node.alt ?? "") : "";
    for (const { label } of typedLabels(shown, mirrored)) {
      tell({ wrong: typedWrong(label.text), write: "Say in other words what the image shows." });
    }
    if (node.type === "heading" && node.depth > above + 1) {
      const write = `Write ${"#".repeat(above + 1)} before it.`;
      tell({ wrong: `The heading skips a level: it is ${"#".repeat(node.depth)}.`, write });
    }
    const own = isElement(node) ? DEPTH[node.name ?? ""] : undefined;
    let last = own ?? above;
    for (const [index, child] of childrenOf(node).entries()) last = walk(child, last, index === 0);
    return node.type === "heading" ? node.depth : (own ?? last);
  };
  walk(parsed.tree, 1);
  return faults;
}
