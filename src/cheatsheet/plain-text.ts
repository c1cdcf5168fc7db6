// The cheat sheet as plain text, for a mail or a terminal.

import { inOneLine, present } from "./present.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetWords } from "./text.ts";

/** Writes the sheet as plain text, ending in a line break. */
export function toPlainText(sheet: Sheet, words: SheetWords): string {
  const { title, by, rows, screen, replyTitle, reply } = present(sheet, words);
  const lines = rows.map((row) => `${row.title} (${row.page}): ${inOneLine(row, words)}`);
  const parts = [[title, by].filter(Boolean).join("\n"), lines.join("\n")];
  if (screen) parts.push(screen);
  if (reply) parts.push(replyTitle, reply);
  return `${parts.join("\n\n")}\n`;
}
