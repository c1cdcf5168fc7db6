// What each way of taking a sheet makes of it. Fetched with the first click on any of them.

import exported from "../../../content/site/sheet-exports.yaml";
import words from "../../../content/site/sheet-form.yaml";
import { encode } from "../../cheatsheet/link.ts";
import { toMarkdown } from "../../cheatsheet/markdown.ts";
import { toPlainText } from "../../cheatsheet/plain-text.ts";
import { toHtmlLines, toHtmlTable } from "../../cheatsheet/rich-text.ts";
import type { Sheet } from "../../cheatsheet/sheet.ts";
import { toFile } from "../../cheatsheet/sheet-file.ts";
import { toSlack } from "../../cheatsheet/slack.ts";
import { sheetWords } from "./sheet-words.ts";

/** What is to be copied, and said once it was; or a file. */
export type Taking =
  | { readonly plain: string; readonly html?: string; readonly said: string }
  | { readonly file: string; readonly text: string; readonly type: string };

/** Makes of a sheet what is taken; a sentence when it cannot. `page` is the address of /sheet/. */
type Way = (sheet: Sheet, page: string) => Taking | string | Promise<Taking | string>;

/** The way of that name; that of an unknown name is plain text. */
export function wayOf(name: string): Way {
  return ways[name] ?? text;
}

const text: Way = (sheet) => ({ plain: toPlainText(sheet, sheetWords), said: words.copied });

const lines: Way = (sheet, page) => {
  const { link, said } = linkTo(sheet, page);
  const html = toHtmlLines(sheet, sheetWords, link);
  return { plain: toSlack(sheet, sheetWords, link), html, said: said ?? words.copied };
};

const table: Way = (sheet, page) => {
  const { link } = linkTo(sheet, page);
  const html = toHtmlTable(sheet, sheetWords, link);
  const plain = `${toPlainText(sheet, sheetWords)}${link && `\n${exported.opens}: ${link}\n`}`;
  return { plain, html, said: words.copied };
};

const linkAlone: Way = (sheet, page) => {
  const { link, whole } = linkTo(sheet, page);
  if (!link) return words.linkTooLong;
  return {
    plain: `${exported.message}: ${link}`,
    html: `${exported.message}: <a href="${link}">${exported.opens}</a>`,
    said: whole ? words.linkCopied : words.linkWithoutReply,
  };
};

const file =
  (ending: string, type: string, write: (sheet: Sheet) => string | Promise<string>): Way =>
  async (sheet) => ({ file: `${words.fileName}.${ending}`, text: await write(sheet), type });

const ways: Readonly<Record<string, Way>> = {
  slack: lines,
  teams: table,
  email: table,
  docs: table,
  "copy-link": linkAlone,
  "copy-table": table,
  "copy-markdown": (sheet) => ({ plain: toMarkdown(sheet, sheetWords), said: words.copied }),
  "copy-text": text,
  "download-markdown": file("md", "text/markdown", (sheet) => toMarkdown(sheet, sheetWords)),
  "download-text": file("txt", "text/plain", (sheet) => toPlainText(sheet, sheetWords)),
  "download-csv": file("csv", "text/csv", async (sheet) => {
    const { toCsv } = await import("../../cheatsheet/csv.ts");
    return toCsv(sheet, sheetWords);
  }),
  "download-json": file("json", "application/json", toFile),
};

/** The link that opens a sheet, without the agent's table where that is too long; empty for none. */
function linkTo(sheet: Sheet, page: string): { link: string; whole: boolean; said?: string } {
  const encoded = encode(sheet);
  if (encoded.ok) return { link: `${page}#${encoded.hash}`, whole: true };
  const shorter = encode({ ...sheet, reply: "" });
  if (shorter.ok) return { link: `${page}#${shorter.hash}`, whole: false };
  return { link: "", whole: false, said: words.withoutLink };
}
