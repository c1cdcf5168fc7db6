// The cheat sheet as Markdown.

import { LINES, type Sheet } from "./sheet.ts";
import { lineText, type SheetWords } from "./text.ts";

/** Writes the sheet as Markdown, ending in a line break. The learner's words stay plain text in it. */
export function toMarkdown(sheet: Sheet, words: SheetWords): string {
  const lines = LINES.map((id) => {
    const { title, page } = words.lines[id];
    return `- **${title}** (${page}): ${escapeMarks(lineText(sheet, id, words))}`;
  });
  const reply = sheet.reply.trim();
  const parts = [`# ${words.title}`, lines.join("\n")];
  if (reply) parts.push(`## ${words.replyTitle}`, withoutMarkup(reply));
  return `${parts.join("\n\n")}\n`;
}

/** Escapes what Markdown would take for its own marks or for HTML. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*[\]<>|#~&]|(?<!\w)_|_(?!\w)/g, "\\$&");
}

/** The agent's reply is Markdown and may stay so, but brings no HTML along. */
function withoutMarkup(reply: string): string {
  return reply.replaceAll("<", "&lt;");
}
