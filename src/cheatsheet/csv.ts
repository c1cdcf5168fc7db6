// The cheat sheet as CSV, a row a line, for a spreadsheet.

import Papa from "papaparse";
import { present } from "./present.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetWords } from "./text.ts";

/** How a cell begins that a spreadsheet would take for a formula, signs without a width passed over. */
const FORMULA = /^[\s\u200B-\u200D\u2060\uFEFF;]*[=+\-@＝＋－＠]/;

/**
 * Writes the sheet as CSV with a head row. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
export function toCsv(sheet: Sheet, words: SheetWords): string {
  const { by, rows, screen } = present(sheet, words);
  const { direction, page, line, vendors, note } = words.columns;
  const table = rows.map((row) => [
    row.title,
    row.page,
    row.text,
    row.vendors.join(", "),
    [row.note, by].filter(Boolean).join(" "),
  ]);
  if (screen) table.push(["", "", screen, "", ""]);
  return `${Papa.unparse([[direction, page, line, vendors, note], ...table], { escapeFormulae: FORMULA })}\r\n`;
}
