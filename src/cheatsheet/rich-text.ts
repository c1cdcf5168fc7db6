// The cheat sheet as HTML for the clipboard: lines for a chat, a table for documents.

import { withoutMentions } from "./mentions.ts";
import { inOneLine, type Presented, present } from "./present.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetWords } from "./text.ts";

/** The sheet as a short list; `link` opens it, empty for none. The reply stays behind, as in a chat. */
export function toHtmlLines(sheet: Sheet, words: SheetWords, link: string): string {
  const { title, by, rows, screen } = present(sheet, words);
  const items = rows.map(
    (row) =>
      `<li><b>${escapeHtml(row.title)}</b> (${escapeHtml(row.page)}): ${own(withoutMentions(inOneLine(row, words)))}</li>`,
  );
  return [
    `<p><b>${escapeHtml(title)}</b></p>`,
    by && `<p>${own(withoutMentions(by))}</p>`,
    `<ul>${items.join("")}</ul>`,
    screen && `<p>${own(withoutMentions(screen))}</p>`,
    opener(words, link),
  ].join("");
}

/** The sheet as a table, with the reply below it. */
export function toHtmlTable(sheet: Sheet, words: SheetWords, link: string): string {
  const { title, by, rows, screen, replyTitle, reply } = present(sheet, words);
  const names = ["direction", "page", "line", "vendors", "note"] as const;
  const heads = names.map((name) => `<th>${escapeHtml(words.columns[name])}</th>`).join("");
  const body = rows.map(cells).join("");
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    by && `<p>${own(by)}</p>`,
    `<table border="1"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`,
    screen && `<p>${own(screen)}</p>`,
    reply && `<h3>${escapeHtml(replyTitle)}</h3><pre>${escapeHtml(reply)}</pre>`,
    opener(words, link),
  ].join("");
}

function cells({ title, page, text, vendors, note }: Presented["rows"][number]): string {
  const texts = [escapeHtml(page), own(text), own(vendors.join(", ")), own(note)];
  return `<tr><th>${escapeHtml(title)}</th>${texts.map((each) => `<td>${each}</td>`).join("")}</tr>`;
}

function opener(words: SheetWords, link: string): string {
  return link && `<p><a href="${escapeHtml(link)}">${escapeHtml(words.opens)}</a></p>`;
}

/** Somebody's words: text, whose direction of writing ends where they end. */
function own(text: string): string {
  return text && `<bdi>${escapeHtml(text)}</bdi>`;
}

function escapeHtml(text: string): string {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" } as const;
  return text.replace(/[&<>"']/g, (sign) => signs[sign as keyof typeof signs]);
}
