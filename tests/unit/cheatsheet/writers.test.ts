// The sheet as Markdown, plain text, Slack's lines, HTML and CSV: and the learner's text stays text in each.

import Papa from "papaparse";
import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/cheatsheet/csv.ts";
import { toMarkdown } from "../../../src/cheatsheet/markdown.ts";
import { JOINER } from "../../../src/cheatsheet/mentions.ts";
import { toPlainText } from "../../../src/cheatsheet/plain-text.ts";
import { toHtmlLines, toHtmlTable } from "../../../src/cheatsheet/rich-text.ts";
import { LINES, type Sheet, type SheetLine } from "../../../src/cheatsheet/sheet.ts";
import { fromFile, toFile } from "../../../src/cheatsheet/sheet-file.ts";
import { toSlack } from "../../../src/cheatsheet/slack.ts";
import { anyToken } from "../secrets/make.ts";
import { anySheet, words } from "./make.ts";

const TABLE = "| Page | For |\n| --- | --- |\n| API Keys | callers |";
const LINK = "https://example.test/sheet/#1.abc.defghi";

/** A sheet of three sentences and nothing else. */
const own = LINES.reduce((sheet, id) => say(sheet, id, { text: `My words for ${id}.` }), bare());
const full: Sheet = {
  ...say(own, "delegated", { adminOnly: true, note: "Ask Kim." }),
  reply: TABLE,
};

function bare(): Sheet {
  const line: SheetLine = { text: "", suggested: false, vendors: [], adminOnly: false, note: "" };
  return { lines: { into: line, out: line, delegated: line }, reply: "", author: "", date: "" };
}

function say(sheet: Sheet, id: (typeof LINES)[number], change: Partial<SheetLine>): Sheet {
  return { ...sheet, lines: { ...sheet.lines, [id]: { ...sheet.lines[id], ...change } } };
}

const into = (text: string) => say(own, "into", { text });
const html = (sheet: Sheet): string => markdownToHtml(toMarkdown(sheet, words)).html;
/** What a reader sees of HTML. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("an exit check", () => {
  const taken: Sheet = { ...own, exit: { date: "2026-11-24", right: 4, of: 5 } };
  const said = "Exit check on 24 November 2026: 4 of 5.";

  test.each([
    ["Markdown", () => toMarkdown(taken, words)],
    ["plain text", () => toPlainText(taken, words)],
    ["Slack's lines", () => toSlack(taken, words, LINK)],
    ["HTML lines", () => read(toHtmlLines(taken, words, LINK))],
    ["an HTML table", () => read(toHtmlTable(taken, words, LINK))],
    ["CSV", () => toCsv(taken, words)],
  ])("is said in %s, and missed questions are not", (_, write) => {
    expect(write()).toContain(said);
    expect(toPlainText({ ...taken, missed: ["a-question"] }, words)).not.toContain("a-question");
  });
});

describe("what labels are called on its writer's screen", () => {
  const renames = [
    { label: "Add Key", is: "New key" },
    { label: "Save", is: "Keep" },
  ];
  const noted: Sheet = { ...own, renames };
  const said = "On my screen: “Add Key” is “New key”; “Save” is “Keep”.";

  test.each([
    ["Markdown", (sheet: Sheet) => toMarkdown(sheet, words)],
    ["plain text", (sheet: Sheet) => toPlainText(sheet, words)],
    ["Slack's lines", (sheet: Sheet) => toSlack(sheet, words, LINK)],
    ["HTML lines", (sheet: Sheet) => read(toHtmlLines(sheet, words, LINK))],
    ["an HTML table", (sheet: Sheet) => read(toHtmlTable(sheet, words, LINK))],
    ["CSV", (sheet: Sheet) => toCsv(sheet, words)],
  ])("is said in %s, once, and not without it", (_, write) => {
    expect(write(noted).split(said)).toHaveLength(2);
    expect(write(own)).not.toContain("On my screen");
  });

  test.each(["<b>x</b>", "=1+1", "@here", "a\nb"])("stays plain text: %j", (is) => {
    const hostile: Sheet = { ...own, renames: [{ label: "Save", is }] };
    expect(toHtmlTable(hostile, words, LINK)).not.toContain("<b>x");
    expect(toSlack(hostile, words, LINK)).not.toContain("@here");
    expect(toPlainText(hostile, words)).toContain(`“Save” is “${is.replace("\n", " ")}”.`);
  });

  test("travels in a file", () => {
    expect(fromFile(toFile(noted))).toEqual({ ok: true, sheet: noted });
  });
});

/** Texts that some program would take for more than text. */
const HOSTILE = [
  "a | b | c",
  "<script>alert(1)</script>",
  "<img src=x onerror=y>",
  "<!channel> @here @everyone",
  "<https://evil.example|click>",
  "javascript:alert(1)",
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
  "=1+1",
  '"quoted", with commas',
  "'; DROP TABLE sheets; --",
  "{{constructor}} $& %s",
];

describe("Markdown", () => {
  test("is a heading, the three lines in the lesson's order, and the reply", () => {
    expect(toMarkdown(full, words)).toBe(
      [
        "# Which secret goes where in Auxot",
        "",
        "- **Into Auxot** (API Keys): My words for into.",
        "- **Out from Auxot** (Credentials): My words for out.",
        `- **Delegated by a person** (OAuth): My words for delegated. ${words.adminOnly} Ask Kim.`,
        "",
        "## The Admin Agent's table",
        "",
        TABLE,
        "",
      ].join("\n"),
    );
  });

  test("without a reply ends with the lines", () => {
    expect(toMarkdown({ ...own, reply: " \n " }, words)).not.toContain(words.replyTitle);
  });

  test("keeps the reply's table a table", () => {
    expect(html(full)).toContain("<td>API Keys</td>");
  });

  test.each(HOSTILE)("leaves the words %j as they are", (text) => {
    const shown = html(into(text));
    const [line = ""] = shown.match(/<li>[\s\S]*?<\/li>/) ?? [];
    expect(read(line).trim()).toBe(`Into Auxot (API Keys): ${text}`);
    expect(line.match(/<(?!\/?(?:li|p|strong|a)>|a href="https:)[^>]*>/g) ?? []).toEqual([]);
    expect(line.match(/<strong>/g)).toHaveLength(1);
  });

  test("puts words with line breaks on one line", () => {
    expect(toMarkdown(say(own, "out", { text: "one\n\n# two\r\n- three" }), words)).toContain(
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
    expect(html({ ...own, reply })).not.toMatch(/<(?:script|img|div|!--)/i);
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
        `Delegated by a person (OAuth): My words for delegated. ${words.adminOnly} Ask Kim.`,
        "",
        "The Admin Agent's table",
        "",
        TABLE,
        "",
      ].join("\n"),
    );
  });

  test.each(HOSTILE)("leaves %j alone", (text) => {
    expect(toPlainText(into(text), words)).toContain(`(API Keys): ${text}\n`);
  });

  test("puts words with line breaks on one line", () => {
    const lines = toPlainText(into("one\ntwo"), words).split("\n");
    expect(lines[2]).toBe("Into Auxot (API Keys): one two");
  });
});

describe("every form", () => {
  const forms: readonly (readonly [string, (sheet: Sheet) => string])[] = [
    ["Markdown", (sheet) => toMarkdown(sheet, words)],
    ["plain text", (sheet) => toPlainText(sheet, words)],
    ["Slack", (sheet) => toSlack(sheet, words, LINK)],
    ["HTML lines", (sheet) => read(toHtmlLines(sheet, words, LINK))],
    ["HTML table", (sheet) => read(toHtmlTable(sheet, words, LINK))],
    ["CSV", (sheet) => toCsv(sheet, words)],
  ];

  test.each(forms)("%s says all of it: lines, systems, notes, who and when", (_, write) => {
    const text = write(anySheet).replaceAll("\\", "");
    for (const id of LINES) {
      const { title, page } = words.lines[id];
      for (const part of [title, page, anySheet.lines[id].text]) expect(text).toContain(part);
    }
    for (const part of [
      "Billing DB",
      words.adminOnly,
      "Ask Kim.",
      "Sam Rivers",
      "24 November 2026",
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each(forms)("%s marks what was merely suggested", (_, write) => {
    expect(write(say(own, "out", { suggested: true })).replaceAll("\\", "")).toContain(
      words.suggested,
    );
    expect(write(own)).not.toContain("uggested");
  });

  test.each(forms)("%s says only who, or only when", (_, write) => {
    expect(write({ ...own, author: "Sam" })).toContain("By Sam.");
    expect(write({ ...own, date: "2026-01-02" })).toContain("As of 2 January 2026.");
  });

  test.each(forms)("%s lets no text turn what follows it", (_, write) => {
    const turned = write(into("left \u202Eright \u2067deep"));
    const opened = turned.match(/[\u202A\u202B\u202D\u202E\u2066-\u2068]/g) ?? [];
    expect(turned.match(/[\u202C\u2069]/g)).toHaveLength(opened.length);
    expect(opened).toHaveLength(2);
  });
});

describe("what is no plain text", () => {
  test("the reply brings no link and no image along, and keeps its table", () => {
    const reply =
      "[x](javascript:alert(1)) ![y](https://e.test/a.png) [z][1]\n\n[1]: data:x\n\n| a |\n| - |\n| b |";
    const shown = html({ ...own, reply });
    expect(shown).not.toMatch(/<img|href="(?:javascript|data)/i);
    expect(shown).toContain("<td>b</td>");
  });

  test("two underscores are no emphasis", () => {
    expect(html(into("__init__ is a name"))).toContain("__init__ is a name");
  });

  test("signs that only a terminal obeys are left out", () => {
    expect(toPlainText(into("a\u001b[31mb\u0007c"), words)).toContain("a[31mbc");
  });

  test("a day that is none is not said", () => {
    expect(toPlainText({ ...own, date: "soon" }, words)).not.toContain("soon");
  });

  test("a sentence ends before more is said", () => {
    const sheet = say(own, "into", { text: "Our CI calls", vendors: ["Jenkins"] });
    expect(toPlainText(sheet, words)).toContain("Our CI calls. Systems: Jenkins.");
  });
});

describe("systems", () => {
  test("that a line names itself are not said twice, in lines", () => {
    const sheet = say(own, "out", {
      text: "Auxot posts to GitHub.",
      vendors: ["GitHub", "Stripe"],
    });
    expect(toPlainText(sheet, words)).toContain("Auxot posts to GitHub. Systems: Stripe.\n");
  });
});

describe("Slack's message", () => {
  test("is lines with its own marks, and the link last", () => {
    expect(toSlack({ ...full, author: "Sam" }, words, LINK)).toBe(
      [
        `*${words.title}*`,
        "By Sam.",
        "• *Into Auxot* (API Keys): My words for into.",
        "• *Out from Auxot* (Credentials): My words for out.",
        `• *Delegated by a person* (OAuth): My words for delegated. ${words.adminOnly} Ask Kim.`,
        `${words.opens}: ${LINK}`,
        "",
      ].join("\n"),
    );
  });

  test.each(["<!channel> go", "@here now", "<@U012AB3CD>"])("calls nobody for %j", (text) => {
    expect(toSlack(into(text), words, "")).not.toMatch(/<[!@#]|@(?:here|channel|U012)/);
  });

  test("calls nobody as formatted text", () => {
    const sheet = { ...into("@here now"), author: "@channel" };
    expect(toHtmlLines(sheet, words, "")).not.toMatch(/@(?:here|channel)/);
  });

  test.each(["*bold*", "_it_", "`code`", "~gone~"])("sets nothing of %j apart", (text) => {
    expect(toSlack(into(text), words, "")).not.toContain(text);
  });

  test("leaves names as they are, to be copied from it", () => {
    expect(toSlack(into("GITHUB_TOKEN and 2*3 and a@b.example"), words, "")).toContain(
      "GITHUB_TOKEN and 2*3",
    );
  });
});

describe.each([
  ["lines", toHtmlLines],
  ["table", toHtmlTable],
] as const)("HTML %s", (_, write) => {
  test.each(HOSTILE)("hold %j as text", (text) => {
    const markup = write(into(text), words, LINK);
    expect(read(markup).replaceAll(JOINER, "")).toContain(text);
    expect(
      markup.replace(
        /<\/?(?:p|b|ul|li|bdi|table|thead|tbody|tr|th|td|h2|h3|pre)(?: border="1")?>/g,
        "",
      ),
    ).toBe(
      `${read(markup)
        .replace(words.opens, "")
        .replace(
          /[&<>"']/g,
          (sign) =>
            ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? "",
        )}<a href="${LINK}">${words.opens}</a>`,
    );
  });

  test("have no link when there is none", () => {
    expect(write(own, words, "")).not.toContain("<a");
  });
});

describe("CSV", () => {
  test.each(HOSTILE)("brings %j back", (text) => {
    const [, row] = Papa.parse<string[]>(toCsv(into(text), words)).data;
    expect(row?.[2]?.replace(/^'(?=[=-])/, "")).toBe(text);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", ";=1", "\u200B=1"])(
    "takes the formula out of %j",
    (text) => {
      const sheet = say(into(text), "out", { vendors: [text], note: text });
      const cells = Papa.parse<string[]>(toCsv(sheet, words)).data.flat();
      expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      expect(cells).toContain(`'${text}`);
    },
  );
});

/** As learners keep it since the first release. Never edit. */
const STORED_FILE =
  '{"auxotCheatSheet":1,"lines":{"into":{"text":"Our CI calls Auxot with a team key.","vendors":["Jenkins"],"note":"Keys are in the vault."},' +
  '"out":{"text":"Auxot calls a vendor.","suggested":true},' +
  '"delegated":{"text":"I connected GitHub.","vendors":["GitHub"],"adminOnly":true,"note":"Ask Kim."}},' +
  '"author":"Sam","date":"2026-11-24","missed":["a-script-hits-our-api"],"exit":{"date":"2026-11-24","right":4,"of":5}}';

describe("a file", () => {
  test("of the first release opens with nothing lost", () => {
    const opened = fromFile(STORED_FILE);
    expect(opened.ok && JSON.parse(toFile(opened.sheet))).toEqual(JSON.parse(STORED_FILE));
  });

  test("opens again", () => {
    expect(fromFile(toFile(anySheet))).toEqual({ ok: true, sheet: anySheet });
  });

  test.each([
    ["", "not-a-sheet"],
    ["{}", "not-a-sheet"],
    ["{", "not-a-sheet"],
    ["[]", "not-a-sheet"],
    ["null", "not-a-sheet"],
    ['{"auxotCheatSheet":2}', "newer"],
    ['{"auxotCheatSheet":1}', "not-a-sheet"],
    ['{"auxotCheatSheet":"1"}', "not-a-sheet"],
  ])("of %j says why not: %s", (text, reason) => {
    expect(fromFile(text)).toEqual({ ok: false, reason });
  });

  test("that holds a secret is not opened", () => {
    expect(fromFile(toFile(into(anyToken())))).toEqual({ ok: false, reason: "secret" });
  });
});
