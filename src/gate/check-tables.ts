// Checks that tables are tables, and that no cell of theirs is lost.

import type { MdastNode } from "satteri";
import type { Fault } from "../labels/fault.ts";
import { parseLesson } from "./parse-lesson.ts";
import { childrenOf, textOf, visit } from "./tree.ts";
import { faultsInBlocks, type Seen, type TypedBlock } from "./typed-blocks.ts";

const ROW = /^\s*\|.*\|\s*$/;
/** The line below the head, also where an editor made other dashes of its own. */
const RULE = /^\s*\|?\s*:?[-–—]+:?\s*(?:\|\s*:?[-–—]+:?\s*)+\|?\s*$/;

/** Every fault of a lesson's tables; `file` is its path below the project's root. */
export function checkTables(source: string, file: string): readonly Fault[] {
  return [...faultsInBlocks(source, file, noTable), ...lostCells(source, file)];
}

/** A text that was meant as a table. */
function noTable({ node, text }: TypedBlock): readonly Seen[] {
  if (node.type !== "paragraph") return [];
  const lines = text.split("\n");
  const head = lines.findIndex((line, index) => {
    const next = lines[index + 1] ?? "";
    if (ROW.test(line) && (cellsOf(line) > 1 || ROW.test(next))) return true;
    return line.includes("|") && RULE.test(next);
  });
  if (head < 0) return [];
  const at = lines.slice(0, head).join("\n").length + Math.min(head, 1);
  const [first = "", second = ""] = lines.slice(head);
  const [columns, below] = [cellsOf(first), cellsOf(second)];
  const wrong =
    RULE.test(second) && below !== columns
      ? `The table's second line has ${below} columns, its first ${columns}.`
      : "The table lacks the line below its first, and is printed as it stands.";
  const rule = `|${" --- |".repeat(columns)}`;
  return [{ at, wrong, write: `Write ${rule} as its second line.` }];
}

/** How many cells a line of a table has. */
function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
}

/** Rows with more cells than the head, which are not shown. */
function lostCells(source: string, file: string): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  visit(parsed.tree, (table) => {
    if (table.type !== "table") return;
    const [head, ...rows] = childrenOf(table).map(childrenOf);
    for (const row of rows) {
      const shown = head?.length ?? 0;
      if (!row.slice(shown).some((cell) => textOf(cell).trim() !== "")) continue;
      faults.push({ file, ...placeOf(row[0]), ...tooMany(row.length, shown) });
    }
  });
  return faults;
}

function tooMany(cells: number, shown: number): Pick<Fault, "wrong" | "write"> {
  const wrong = `The row has ${cells} cells, the head ${shown}.`;
  return { wrong, write: "Give both as many; within a cell, write \\| for |." };
}

function placeOf(node: MdastNode | undefined): Pick<Fault, "line" | "column"> {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { line, column };
}
