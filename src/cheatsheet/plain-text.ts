// The cheat sheet as plain text, for a chat or a mail.

import { LINES, type Sheet } from "./sheet.ts";
import { lineText, type SheetWords } from "./text.ts";

/** Writes the sheet as plain text, ending in a line break. */
export function toPlainText(sheet: Sheet, words: SheetWords): string {
  const lines = LINES.map((id) => {
    const { title, page } = words.lines[id];
    return `${title} (${page}): ${lineText(sheet, id, words)}`;
  });
  const reply = sheet.reply.trim();
  const parts = [words.title, lines.join("\n")];
  if (reply) parts.push(words.replyTitle, reply);
  return `${parts.join("\n\n")}\n`;
}
