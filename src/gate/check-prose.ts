// Checks a lesson's prose: product labels come from the words, and headings go down one by one.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import { placeIn, withoutPaths } from "./check-typed-paths.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, childrenOf, isElement, textOf } from "./tree.ts";
import { typedLabels } from "./typed-labels.ts";

const QUOTED = /^\s*["“”„«]\s*(.+?)\s*["“”»]\s*$/;
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
    if (node.type === "emphasis") {
      const typed = checkTyped(node, names);
      for (const finding of typed) tell(finding);
      if (typed.length > 0) return above;
    }
    if (node.type === "text") {
      for (const { label, index } of typedLabels(withoutPaths(node.value), mirrored)) {
        const place = placeIn({ node, value: node.value }, index);
        const write = `Write <Label of="${label.name}" />.`;
        faults.push({ file, ...place, wrong: typedLabel(label.text), write });
      }
    }
    const title = isElement(node) ? (attributeOf(node, "title") ?? "") : "";
    for (const { label } of typedLabels(title, mirrored)) {
      tell({ wrong: typedLabel(label.text), write: `Write {${label.name}} in the title.` });
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

/** A label that was typed: in italics and quotation marks, as readers know labels. */
function checkTyped(node: MdastNode, { labelTexts = {} }: Names): readonly Finding[] {
  const [, typed = ""] = QUOTED.exec(textOf(node)) ?? [];
  if (typed === "") return [];
  const text = nearestName(typed, Object.keys(labelTexts));
  const label = text === null ? "…" : labelTexts[text];
  return [{ wrong: typedLabel(typed), write: `Write <Label of="${label}" />.` }];
}

function typedLabel(text: string): string {
  return `The product label “${text}” is typed, and would not follow the product.`;
}
