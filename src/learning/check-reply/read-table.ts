// Reads the table out of a reply. Models write tables that no strict parser takes: without outer bars,
// without a ruler below the head, in a code fence or a quote, or with tabs, as a chat copies one. So it
// is read line by line, which takes less than a tenth of what a Markdown parser weighs.

import { plainCell } from "./plain-cell.ts";

export interface Table {
  readonly head: readonly string[];
  /** As many cells as the head has; what a line leaves out is empty. */
  readonly rows: readonly (readonly string[])[];
}

const RULER = /^[\s|:+-]*-{2,}[\s|:+-]*$/;

/** The largest table of a text; null when there is none. */
export function readTable(text: string): Table | null {
  let largest: readonly (readonly string[])[] = [];
  let block: (readonly string[])[] = [];
  for (const line of [...text.split(/\r?\n/), ""]) {
    const source = line.replace(/^\s*(?:>\s?)+/, "").trimEnd();
    const cells = cellsOf(source);
    if (RULER.test(source) && block.length > 0) continue;
    if (cells) block.push(cells);
    else {
      if (block.length > largest.length) largest = block;
      block = [];
    }
  }
  const [head, ...rows] = largest;
  if (!head || rows.length === 0) return null;
  return { head, rows: rows.map((row) => head.map((_, index) => row[index] ?? "")) };
}

/** The cells of a line; null when it is no row. */
function cellsOf(line: string): readonly string[] | null {
  const barred = /(?<!\\)\|/.test(line);
  if (!barred && !line.includes("\t")) return null;
  const inner = barred
    ? line
        .trim()
        .replace(/^\|/, "")
        .replace(/(?<!\\)\|$/, "")
    : line;
  const cells = inner.split(barred ? /(?<!\\)\|/ : "\t").map(plainCell);
  return cells.length > 1 ? cells : null;
}
