// The cheat sheet as a Slack message: lines with Slack's own marks, no table.

import { JOINER, withoutMentions } from "./mentions.ts";
import { inOneLine, present } from "./present.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetWords } from "./text.ts";

/**
 * Writes the sheet as a message, ending in a line break. The reply stays behind: it is a table, and
 * Slack has none. `link` opens the sheet; empty for none.
 */
export function toSlack(sheet: Sheet, words: SheetWords, link: string): string {
  const { title, by, rows, screen } = present(sheet, words);
  const lines = rows.map(
    (row) => `• *${row.title}* (${row.page}): ${withoutMarks(inOneLine(row, words))}`,
  );
  const head = [`*${title}*`, withoutMarks(by)].filter(Boolean).join("\n");
  const notes = screen ? [withoutMarks(screen)] : [];
  return `${[head, ...lines, ...notes, ...(link ? [`${words.opens}: ${link}`] : [])].join("\n")}\n`;
}

/**
 * Keeps the learner's words from calling anybody (`@channel`, `<!here>`) and from being set in bold or
 * as code. Slack has no escape sign for what is pasted into its message field.
 */
function withoutMarks(text: string): string {
  return withoutMentions(text).replace(/<|(?<![\p{L}\p{N}])[*_~`](?=\S)/gu, `$&${JOINER}`);
}
