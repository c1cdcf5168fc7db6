// Finds the rows and columns that the first prompt asks for, in whatever order a model has put them.

import { TABLE_PAGES } from "../../auxot/chat.ts";
import type { ProductNames } from "./paths.ts";
import type { Table } from "./read-table.ts";

/** The columns that the prompt asks for, after the one that names the row. */
export const COLUMNS = ["purpose", "mistake", "path"] as const;

export type Column = (typeof COLUMNS)[number];

export type RowId = (typeof TABLE_PAGES)[number];

const heads: Readonly<Record<Column, RegExp>> = {
  purpose: /\bfor\b|purpose|\buse|\bjob\b|what it (?:is|does)/i,
  mistake: /mistake|error|pitfall|wrong|misuse/i,
  path: /path|settings|where|\bopen\b|\bpage\b|location/i,
};

export interface Places {
  /** Where the row's own name stands. */
  readonly name: number;
  /** Where each column stands; -1 for one that is not there. */
  readonly columns: Readonly<Record<Column, number>>;
  /** Heads of the columns that nobody asked for. */
  readonly extra: readonly string[];
}

/** Where everything stands in a table. */
export function placesIn({ head, rows }: Table, names: ProductNames): Places {
  const naming = (index: number) =>
    rows.filter((row) => rowIdOf(row[index] ?? "", names) && !isPath(row[index] ?? "")).length;
  const counts = head.map((_, index) => naming(index));
  const name = counts.indexOf(Math.max(...counts));
  const taken = new Set([name]);
  const place = (column: Column) => {
    const index = head.findIndex((title, at) => !taken.has(at) && heads[column].test(title));
    if (index !== -1) taken.add(index);
    return index;
  };
  // "What goes wrong" is a mistake, and "where it is used" a path: what is said of a purpose comes last.
  const mistake = place("mistake");
  const path = place("path");
  const purpose = place("purpose");
  return {
    name,
    columns: { purpose, mistake, path },
    extra: head.filter((title, at) => !taken.has(at) && title !== ""),
  };
}

/** The row that a name is of, however it is written; null for none. */
export function rowIdOf(text: string, { pages }: ProductNames): RowId | null {
  return TABLE_PAGES.find((id) => looseName(pages[id].name).test(text)) ?? null;
}

function isPath(text: string): boolean {
  return /^Settings\b/i.test(text);
}

/** "API Keys" as "API key", "api-keys" and the like. */
function looseName(name: string): RegExp {
  return new RegExp(`\\b${name.replace(/s$/, "").replace(/\s+/g, "[\\s_-]*")}s?\\b`, "i");
}
