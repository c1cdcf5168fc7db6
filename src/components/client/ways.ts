// What each way of taking a sheet makes of it. Fetched with the first click on any of them.

import exported from "../../../content/site/sheet-exports.yaml";
import words from "../../../content/site/sheet-form.yaml";
import { encode } from "../../cheatsheet/link.ts";
import { toMarkdown } from "../../cheatsheet/markdown.ts";
import { toPlainText } from "../../cheatsheet/plain-text.ts";
import { toHtmlLines, toHtmlTable } from "../../cheatsheet/rich-text.ts";
import { secretIn } from "../../cheatsheet/secret-in.ts";
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

/**
 * The way of that name; that of an unknown name is plain text. None takes a sheet whose parts are a
 * secret when they are put together.
 */
export function wayOf(name: string): Way {
  const way = ways[name] ?? text;
  return (sheet, page) => (secretIn(sheet) === "whole" ? words.notTakenWhole : way(sheet, page));
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
  const { link, whole, secret } = linkTo(sheet, page);
  if (!link) return secret ? words.linkSecret : words.linkTooLong;
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
    // Without this mark, Excel takes the text for another encoding.
    return `\uFEFF${toCsv(sheet, sheetWords)}`;
  }),
  "download-json": (sheet, page) =>
    secretIn(sheet) ? words.linkSecret : file("json", "application/json", toFile)(sheet, page),
};

interface Link {
  /** Empty for none. */
  readonly link: string;
  /** Whether the agent's table is in it. */
  readonly whole: boolean;
  /** Whether there is none because of what looks like a secret. */
  readonly secret?: boolean;
  /** Said when something was copied without it. */
  readonly said?: string;
}

/** The link that opens a sheet, without the agent's table where that is too long. */
function linkTo(sheet: Sheet, page: string): Link {
  const encoded = encode(sheet);
  if (encoded.ok) return { link: `${page}#${encoded.hash}`, whole: true };
  const shorter = encode({ ...sheet, reply: "" });
  if (shorter.ok) return { link: `${page}#${shorter.hash}`, whole: false };
  if (shorter.reason !== "secret") return { link: "", whole: false, said: words.withoutLink };
  return { link: "", whole: false, secret: true, said: words.withoutSecretLink };
}
