// Checks a lesson's prose: product words come from the words, and headings go down one by one.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, childrenOf, isElement, textOf } from "./tree.ts";
import { typedLabels } from "./typed-labels.ts";

const QUOTED = /^\s*["“”„«]\s*(.+?)\s*["“”»]\s*$/;
const TYPED_PATH = /\bSettings\s*(?:→|-+>|>|›|»|➔)\s*([A-Z][\w]*(?: [A-Z]\w*)*)/g;
/** Depth of the heading that a tag draws for itself; those inside it go on from there. */
const DEPTH: Readonly<Record<string, number>> = { Step: 2, Fold: 3 };

/** Something typed in a text, and where it begins. */
interface Typed {
  readonly index: number;
  readonly finding: Finding;
}

/** Every fault of a lesson's prose; `file` is its path below the project's root. */
export function checkProse(source: string, file: string, names: Names): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  /** Walks a node whose last heading before it had that depth, and returns the last one's in it. */
  const walk = (node: MdastNode, above: number): number => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const tell = (finding: Finding, offset = 0) =>
      faults.push({ file, line, column: column + offset, ...finding });
    if (node.type === "emphasis") {
      const typed = checkTyped(node, names);
      for (const finding of typed) tell(finding);
      if (typed.length > 0) return above;
    }
    if (node.type === "text") {
      for (const { index, finding } of checkText(node.value, names)) {
        const before = node.value.slice(0, index).split("\n");
        const start = before.length > 1 ? 1 : column;
        const place = {
          line: line + before.length - 1,
          column: start + (before.at(-1)?.length ?? 0),
        };
        faults.push({ file, ...place, ...finding });
      }
    }
    const title = isElement(node) ? (attributeOf(node, "title") ?? "") : "";
    for (const { label } of typedLabels(title, names.mirrored ?? [])) {
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

/** What is typed in a text and would not follow the product: paths, and labels. */
function checkText(text: string, names: Names): readonly Typed[] {
  const paths = Array.from(text.matchAll(TYPED_PATH), (match) => ({
    index: match.index,
    finding: typedPath(match[1] ?? "", names),
  }));
  const rest = text.replace(TYPED_PATH, (path) => " ".repeat(path.length));
  const labels = typedLabels(rest, names.mirrored ?? []).map(({ label, index }) => {
    const write = `Write <Label of="${label.name}" />.`;
    return { index, finding: { wrong: typedLabel(label.text), write } };
  });
  return [...paths, ...labels];
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

function typedPath(name: string, { pageNames = {} }: Names): Finding {
  const names = Object.keys(pageNames);
  const known = names.find((each) => name.startsWith(each)) ?? nearestName(name, names);
  const page = known ? pageNames[known] : "…";
  const wrong = `The path “Settings → ${name}” is typed, and would not follow the product.`;
  return { wrong, write: `Write <SettingsPath page="${page}" />.` };
}
