// The cheat sheet as Markdown.

import { inOneLine, present } from "./present.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetWords } from "./text.ts";

/** Writes the sheet as Markdown, ending in a line break. The learner's words stay plain text in it. */
export function toMarkdown(sheet: Sheet, words: SheetWords): string {
  const { title, by, rows, screen, replyTitle, reply } = present(sheet, words);
  const lines = rows.map(
    (row) => `- **${row.title}** (${row.page}): ${escapeMarks(inOneLine(row, words))}`,
  );
  const parts = [`# ${title}`, ...(by ? [escapeMarks(by)] : []), lines.join("\n")];
  if (screen) parts.push(escapeMarks(screen));
  if (reply) parts.push(`## ${replyTitle}`, withoutMarkup(reply));
  return `${parts.join("\n\n")}\n`;
}

/** Escapes what Markdown would take for its own marks, for HTML or for an address to link. */
function escapeMarks(text: string): string {
  return text
    .replace(
      /[\\`*[\]<>|#~&@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu,
      "\\$&",
    )
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+]/, "\\$&");
}

/** The agent's reply is Markdown and may stay so, but brings no HTML, no link and no image along. */
function withoutMarkup(reply: string): string {
  return reply.replaceAll("<", "&lt;").replaceAll("[", "&#91;");
}
