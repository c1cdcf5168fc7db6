// Checks the table that the first prompt asks for, and names each cell that is to be mended.

import { TABLE_PAGES } from "../../auxot/chat.ts";
import { looksReal } from "../../secrets/looks-real.ts";
import type { Recognise } from "../../secrets/types.ts";
import { countWords } from "../count-words.ts";
import { COLUMNS, type Column, placesIn, type RowId, rowIdOf } from "./columns.ts";
import { type ProductNames, pathsIn, withArrows } from "./paths.ts";
import { readTable } from "./read-table.ts";

/** A cell holds fewer words than this. */
const WORDS = 20;

/** What is wrong, and in which cell; the sentences are in content/site/reply-check.yaml. */
export type TableFault =
  | { readonly code: "no-table" }
  | { readonly code: "missing-column"; readonly column: Column }
  | { readonly code: "missing-row" | "row-twice" | "row-label"; readonly row: RowId }
  | { readonly code: "extra-row"; readonly found: string }
  | { readonly code: "empty" | "secret"; readonly row: RowId; readonly column: Column }
  | { readonly code: "too-long"; readonly row: RowId; readonly column: Column; readonly n: number }
  | { readonly code: "no-path"; readonly row: RowId }
  | {
      readonly code: "not-a-page" | "other-page" | "path-label";
      readonly row: RowId;
      readonly found: string;
    };

export interface CheckedTable {
  readonly faults: readonly TableFault[];
  /** The table as Markdown, in the order of the prompt; null while something is to be mended. */
  readonly markdown: string | null;
  /** Columns that nobody asked for, which the Markdown leaves out. */
  readonly leftOut: readonly string[];
}

/** Checks a reply to the first prompt. */
export function checkTable(text: string, names: ProductNames, recognise: Recognise): CheckedTable {
  const table = readTable(text);
  if (!table) return { faults: [{ code: "no-table" }], markdown: null, leftOut: [] };
  const { name, columns, extra } = placesIn(table, names);
  const filled = table.rows.filter((row) => row.some((cell) => cell !== ""));
  const rowsOf = (id: RowId) => filled.filter((row) => rowIdOf(row[name] ?? "", names) === id);
  const strangers = filled.filter((row) => rowIdOf(row[name] ?? "", names) === null);
  const there = COLUMNS.filter((column) => columns[column] !== -1);
  const faults: readonly TableFault[] = [
    ...COLUMNS.filter((column) => columns[column] === -1).map(
      (column) => ({ code: "missing-column", column }) as const,
    ),
    ...strangers.map((row) => ({ code: "extra-row", found: row[name] ?? "" }) as const),
    ...TABLE_PAGES.flatMap((row): readonly TableFault[] => {
      const [cells, second] = rowsOf(row);
      if (!cells) return [{ code: "missing-row", row }];
      if (second) return [{ code: "row-twice", row }];
      const label = (cells[name] ?? "").includes(names.pages[row].name);
      return [
        ...(label ? [] : [{ code: "row-label", row } as const]),
        ...there.flatMap((column) =>
          faultsOf({ row, column, text: cells[columns[column]] ?? "" }, names, recognise),
        ),
      ];
    }),
  ];
  if (faults.length > 0) return { faults, markdown: null, leftOut: extra };
  const order = [name, ...COLUMNS.map((column) => columns[column])];
  const lines = [table.head, ...TABLE_PAGES.map((id) => rowsOf(id)[0] ?? [])].map((cells) =>
    order.map((at) => cells[at] ?? ""),
  );
  return { faults, markdown: writeTable(lines), leftOut: extra };
}

interface Cell {
  readonly row: RowId;
  readonly column: Column;
  readonly text: string;
}

function faultsOf(
  { row, column, text }: Cell,
  names: ProductNames,
  recognise: Recognise,
): readonly TableFault[] {
  if (text === "") return [{ code: "empty", row, column }];
  if (looksReal(text, recognise)) return [{ code: "secret", row, column }];
  const n = countWords(text);
  if (n >= WORDS) return [{ code: "too-long", row, column, n }];
  if (column !== "path") return [];
  const [path] = pathsIn(text, names);
  if (!path) return [{ code: "no-path", row }];
  const { found, page, literal } = path;
  if (page === null) return [{ code: "not-a-page", row, found }];
  if (page !== row) return [{ code: "other-page", row, found }];
  return literal ? [] : [{ code: "path-label", row, found }];
}

/** A table as Markdown; its first line is the head. */
function writeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => withArrows(cell).replaceAll("|", "\\|").trim()).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
