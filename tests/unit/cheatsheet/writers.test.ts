// The sheet as Markdown and as plain text: three lines, the note, the reply, and text that stays text.

import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import words from "../../../content/site/cheat-sheet.yaml";
import { toMarkdown } from "../../../src/cheatsheet/markdown.ts";
import { toPlainText } from "../../../src/cheatsheet/plain-text.ts";
import {
  emptySheet,
  LINES,
  type Sheet,
  withLine,
  writeLine,
  writeReply,
} from "../../../src/cheatsheet/sheet.ts";

const TABLE = "| Page | For |\n| --- | --- |\n| API Keys | callers |";
const own = LINES.reduce((sheet, id) => writeLine(sheet, id, `My words for ${id}.`), emptySheet);
const full = writeReply(withLine(own, "delegated", { note: "(Admin-only for me.)" }), TABLE);

const html = (sheet: Sheet): string => markdownToHtml(toMarkdown(sheet, words)).html;
/** What a reader sees of HTML. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("Markdown", () => {
  test("is a heading, the three lines in the lesson's order, and the reply", () => {
    expect(toMarkdown(full, words)).toBe(
      [
        "# Which secret goes where in Auxot",
        "",
        "- **Into Auxot** (API Keys): My words for into.",
        "- **Out from Auxot** (Credentials): My words for out.",
        "- **Delegated by a person** (OAuth): My words for delegated. (Admin-only for me.)",
        "",
        "## The Admin Agent's table",
        "",
        TABLE,
        "",
      ].join("\n"),
    );
  });

  test("without a reply ends with the lines", () => {
    expect(toMarkdown(writeReply(own, " \n "), words)).not.toContain(words.replyTitle);
  });

  test("keeps the reply's table a table", () => {
    expect(html(full)).toContain("<td>API Keys</td>");
  });

  test.each([
    "a | b | c",
    "<script>alert(1)</script>",
    "<img src=x onerror=y>",
    "**bold** and _it_ and ~~gone~~ and `code`",
    "[link](there) ![image](here)",
    "&lt;b&gt; &amp; &#42;",
    "# heading",
    "> quote",
    "- item",
    "1. first",
    "2) second",
    "\\<b> \\*a\\*",
    "user_name_here and 2 * 3 * 4",
  ])("leaves the words %j as they are", (text) => {
    const shown = html(writeLine(own, "into", text));
    const [line = ""] = shown.match(/<li>[\s\S]*?<\/li>/) ?? [];
    expect(read(line).trim()).toBe(`Into Auxot (API Keys): ${text}`);
    expect(line.match(/<(?!\/?(?:li|p|strong)>)[^>]*>/g) ?? []).toEqual([]);
    expect(line.match(/<strong>/g)).toHaveLength(1);
  });

  test("puts words with line breaks on one line", () => {
    expect(toMarkdown(writeLine(own, "out", "one\n\n# two\r\n- three"), words)).toContain(
      "- **Out from Auxot** (Credentials): one \\# two - three\n",
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "\\<script>alert(1)</script>",
    "\\\\<img src=x>",
    "a <!-- b --> c",
    "text\n\n<div onclick=x>\n\ntext",
  ])("brings no HTML along with the reply %j", (reply) => {
    expect(html(writeReply(own, reply))).not.toMatch(/<(?:script|img|div|!--)/i);
  });
});

describe("plain text", () => {
  test("is the same, without marks", () => {
    expect(toPlainText(full, words)).toBe(
      [
        "Which secret goes where in Auxot",
        "",
        "Into Auxot (API Keys): My words for into.",
        "Out from Auxot (Credentials): My words for out.",
        "Delegated by a person (OAuth): My words for delegated. (Admin-only for me.)",
        "",
        "The Admin Agent's table",
        "",
        TABLE,
        "",
      ].join("\n"),
    );
  });

  test.each(["a | b", "<script>x</script>", "**bold**", "\\ & `"])("leaves %j alone", (text) => {
    expect(toPlainText(writeLine(own, "into", text), words)).toContain(`(API Keys): ${text}\n`);
  });

  test("puts words with line breaks on one line", () => {
    const lines = toPlainText(writeLine(own, "into", "one\ntwo"), words).split("\n");
    expect(lines[2]).toBe("Into Auxot (API Keys): one two");
  });
});
