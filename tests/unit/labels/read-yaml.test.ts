// A fault in a YAML file of content/: where it is, what is wrong, and the nearest right name.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";

const CONTENT = join(import.meta.dirname, "../../../content");
const SAMPLES = "auxot/samples.yaml";
const SHEET = "site/cheat-sheet.yaml";
const PROMPTS = "site/prompts.yaml";
const source = (name: string): string => readFileSync(join(CONTENT, name), "utf8");

/** The faults of a file after a change, and the line on which the changed text now stands. */
function broken(name: string, from: string, to: string): { faults: string[]; line: number } {
  const text = source(name).replace(from, () => to);
  expect(text, "the change").not.toBe(source(name));
  const line = text.slice(0, text.indexOf(to)).split("\n").length;
  return { faults: readYaml(text, name).faults.map(formatFault), line };
}

test("a file without faults is its words, and nothing else", () => {
  expect(readYaml(source(SAMPLES), SAMPLES)).toMatchObject({
    faults: [],
    value: { "github-token": "GitHub token" },
  });
});

describe("a fault is told with its place and what to write", () => {
  test("of a misspelt key: once, with the one that was meant", () => {
    const { faults, line } = broken(SAMPLES, "github-token:", "github-tokn:");
    expect(faults).toEqual([
      `content/${SAMPLES}:${line}:1  Nothing shows the words "github-tokn".  Did you mean "github-token"?`,
    ]);
  });

  test("of a missing key, at the words it belongs to", () => {
    const { faults } = broken(SHEET, '    page: "{pages.api-keys.name}"\n', "");
    const [at = 0] = [source(SHEET).split("\n").indexOf("  into:") + 1];
    expect(faults).toEqual([
      `content/${SHEET}:${at}:3  The words "lines.into.page" are missing.  Add a line "page: …".`,
    ]);
  });

  test("of a brace that has no value here", () => {
    const { faults, line } = broken(SHEET, "such as “{name}”, so", "such as “{nam}”, so");
    expect(faults).toEqual([
      `content/${SHEET}:${line}:7  "lines.into.stems.created" uses {nam}, which has no value here; this text may use {name}.  Did you mean {name}?`,
    ]);
  });

  test("of a brace where none may be", () => {
    const { faults, line } = broken(SHEET, "bar: Cheat sheet", "bar: Cheat sheet {n}");
    expect(faults).toEqual([
      `content/${SHEET}:${line}:1  "bar" uses {n}, which has no value here; this text may use no braces.  Write a whole label, as in {credentials.save}, or no braces.`,
    ]);
  });

  test("of an empty text", () => {
    const { faults, line } = broken(SAMPLES, "stripe-key: Stripe key", 'stripe-key: " "');
    expect(faults).toEqual([
      `content/${SAMPLES}:${line}:1  "stripe-key" is empty.  Write the words that are seen here.`,
    ]);
  });

  test("of a group without words, and of a key that nothing takes", () => {
    const wrong =
      "        wrong: An Auxot key opens Auxot, and GitHub would not know it. This call goes out.\n";
    const { faults } = broken("site/questions.yaml", wrong, "");
    expect(faults).toEqual([
      expect.stringContaining(
        'has no words below it.  Write each of its words in a line of its own, as "right: …" or "wrong: …".',
      ),
    ]);
    expect(broken("site/questions.yaml", wrong, `${wrong}        colour: red\n`).faults).toEqual([
      expect.stringMatching(/Nothing shows the words .*colour"\. {2}Delete it, or write one of: /),
    ]);
  });

  test("of a key written twice", () => {
    const twice = "slack-token: Slack token\nslack-token: Slack token";
    const { faults, line } = broken(SAMPLES, "slack-token: Slack token", twice);
    expect(faults).toEqual([
      `content/${SAMPLES}:${line + 1}:1  The key "slack-token" is there twice.  Delete one of the two.`,
    ]);
  });

  test("of a text with a colon that needs quotes", () => {
    const { faults, line } = broken(SAMPLES, "Stripe key", "Stripe: key");
    expect(faults).toEqual([
      `content/${SAMPLES}:${line}:13  The text has a colon in it.  Put the whole text in quotes.`,
    ]);
  });

  test.each([
    [
      "a # in a text",
      "Key # 5",
      17,
      "The text after # is not shown.  Put the whole text in quotes.",
    ],
    ["a # before it", "# 5", 13, "The text after # is not shown.  Put the whole text in quotes."],
    ["a brace before it", "{name} x", 13, "The text begins with {.  Put the whole text in quotes."],
    [
      "a brace around it",
      "{n}",
      1,
      'The text "stripe-key" begins with {.  Put the whole text in quotes.',
    ],
    ["a star before it", "*x", 13, "The text begins with *.  Put the whole text in quotes."],
    ["a dash before it", "- x", 13, "The text begins with -.  Put the whole text in quotes."],
    ["a > before it", "> x", 13, "The text begins with >.  Put the whole text in quotes."],
    ["no text", "", 1, '"stripe-key" is empty.  Write the words that are seen here.'],
    ["a number", "401", 1, '"stripe-key" is a number, where a text belongs.  Put it in quotes.'],
    ["true", "true", 1, '"stripe-key" is true or false, where a text belongs.  Put it in quotes.'],
    ["a list", "\n  - x", 1, '"stripe-key" is a list, where a text belongs.  Write one text.'],
    [
      "a group",
      "\n  x: x",
      1,
      '"stripe-key" is a group of words, where a text belongs.  Write one text.',
    ],
    [
      "a quote left open",
      '"Stripe',
      13,
      "The quotes do not stand around the whole text.  Begin and end it with the same quotes, and use “ ” inside.",
    ],
  ])("of %s", (_, text, column, told) => {
    const { faults, line } = broken(SAMPLES, "stripe-key: Stripe key", `stripe-key: ${text}`);
    expect(faults.filter((fault) => fault.includes(`:${line}:`))).toEqual([
      `content/${SAMPLES}:${line}:${column}  ${told}`,
    ]);
  });

  test.each([
    [
      "a tab",
      "slack-webhook:",
      "\tslack-webhook:",
      "The line is indented with a tab.  Use spaces.",
    ],
    [
      "a space too many",
      "  slack: Slack",
      "   slack: Slack",
      "The line is indented one space too far",
    ],
  ])("of %s before a line", (_, from, to, told) => {
    const name = from.startsWith(" ") ? "auxot/linked-accounts.yaml" : SAMPLES;
    const { faults } = broken(name, from, to);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });

  test("of a list or a switch that is none", () => {
    const read = (name: string, from: string, to: string) => broken(name, from, to).faults[0];
    expect(read("auxot/pages.yaml", "alsoNamed: []", "alsoNamed: x")).toContain(
      'alsoNamed" is not a list.',
    );
    expect(read("site/tutorials.yaml", "confirmed: false", "confirmed: perhaps")).toContain(
      "is neither true nor false.  Write true or false.",
    );
    expect(read("site/tutorials.yaml", "path: /tutorials", "path: tutorials")).toContain(
      "does not begin with /.  Put / before it.",
    );
    expect(read("site/tutorials.yaml", "https://auxot.com", "auxot.com")).toContain(
      '"base" is not an address.  Write it as https://….',
    );
  });

  test.each([
    [
      "site/tutorials.yaml",
      "https://auxot.com\n",
      "https://auxot.com/\n",
      '"base" ends with /.  Take the / from its end.',
    ],
    [
      "site/tutorials.yaml",
      "path: /tutorials",
      "path: https://auxot.com/tutorials",
      "does not begin with /.  Leave out https://auxot.com.",
    ],
    [
      "site/tutorials.yaml",
      "path: /tutorials/",
      "path: /tutorials/a ",
      "has a space in it.  Write hyphens.",
    ],
    ["site/tutorials.yaml", "path: /tutorials", "url: /tutorials", 'Did you mean "path"?'],
    [
      "site/vendors.yaml",
      "- Asana",
      "- Asana, AWS",
      "has a comma in it.  Write each in a line of its own.",
    ],
    ["site/sources.yaml", "checked: 2026-11-24", "checked: 2026", "Write it as 2026-11-24."],
    [
      "site/sources.yaml",
      "checked: 2026-11-24",
      "checked: November 24, 2026",
      "Write it as 2026-11-24.",
    ],
    [
      "site/sources.yaml",
      "checked: 2026-11-24",
      "checked:2026-11-24",
      "Write a space after the colon.",
    ],
    [
      "site/sources.yaml",
      "seen: left menu,",
      "seen: left, a, b,",
      'seen" has a comma in it.  Put the whole text in quotes.',
    ],
    ["site/sources.yaml", "source: T19", "source: 19", "Write a key of sources, or inferred."],
    [
      "team.yaml",
      "invites: slack",
      "invites: [slack, email]",
      '"invites" is a list, and takes one text.  Write one of: slack, teams, email, docs.',
    ],
    ["site/exit-check.yaml", "nightly-summary:", "Nightly Summary:", "Write nightly-summary."],
  ])("of one value in %s, %j as %j, once", (name, from, to, told) => {
    const { faults } = broken(name, from, to);
    expect(faults).toEqual([expect.stringContaining(told)]);
  });

  test("of a file that nobody reads", () => {
    expect(readYaml("a: b", "auxot/sampels.yaml").faults.map(formatFault)).toEqual([
      'content/auxot/sampels.yaml:1:1  No schema knows the file "auxot/sampels.yaml".  Did you mean "auxot/samples.yaml"?',
    ]);
  });

  test("of a misspelt key in an entry that writers add themselves", () => {
    const { faults, line } = broken(PROMPTS, "  why:", "  whyy:");
    expect(faults).toContain(
      `content/${PROMPTS}:${line}:3  Nothing shows the words "build-a-cheat-sheet.whyy".  Did you mean "why"?`,
    );
  });

  test.each(["", "# nothing but a comment\n", "just a text"])("of a file that is %j", (text) => {
    const [fault] = readYaml(text, SAMPLES).faults;
    expect(fault).toMatchObject({ file: `content/${SAMPLES}`, line: 1 });
    expect(fault?.wrong).not.toContain('""');
    expect(fault?.wrong).toBe("The file holds no words.");
  });
});

test("a file with a fault has no words at all", () => {
  expect(readYaml(source(SAMPLES).replace("stripe-key:", "x:"), SAMPLES).value).toBeNull();
});

test("every fault of a file is told in one go", () => {
  const text = source(SAMPLES).replace("stripe-key:", "x:").replace("slack-token:", "y:");
  expect(readYaml(text, SAMPLES).faults).toHaveLength(4);
});
