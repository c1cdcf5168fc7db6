// A pasted table is checked cell by cell; a good one comes out as Markdown in the order of the prompt.

import { describe, expect, test } from "vitest";
import pages from "../../../content/auxot/pages.yaml";
import words from "../../../content/site/reply-check.yaml";
import { replyAsMarkdown, tellReply } from "../../../src/labels/tell-chat.ts";
import { checkTable } from "../../../src/learning/check-reply/check-table.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { anyToken, hex } from "../secrets/make.ts";
import { bad, extraColumn, good, normal, withMistake } from "./replies.ts";

const names = { pages, otherPages: words.otherPages };
const check = (text: string) => checkTable(text, names, recognise);

test.each(Object.entries(good))("good: %s", (_, text) => {
  expect(check(text)).toEqual({ faults: [], markdown: normal, leftOut: [] });
});

test("what nobody asked for is left out, and named", () => {
  expect(check(extraColumn)).toEqual({ faults: [], markdown: normal, leftOut: ["#", "Notes"] });
});

test("its own Markdown is good, too", () => {
  expect(check(normal).markdown).toBe(normal);
});

test("the simulated reply is good", () => {
  const told = tellReply({ kind: "table", pages: ["api-keys", "credentials", "oauth"] });
  expect(check(replyAsMarkdown(told))).toMatchObject({ faults: [], leftOut: [] });
});

test.each(Object.entries(bad))("to mend: %s", (_, [text, fault]) => {
  expect(check(text)).toMatchObject({ faults: [fault], markdown: null });
});

test("every fault is named at once", () => {
  const text = withMistake(" ").replaceAll("Settings → OAuth", "Settings → Keychain");
  expect(check(text).faults.map(({ code }) => code)).toEqual(["empty", "not-a-page"]);
});

describe("a leaked key", () => {
  test.each([
    ["a token", anyToken()],
    ["a token between words", `Never paste ${anyToken()} there.`],
    ["what only looks like one", `Never paste ${hex(40)} there.`],
  ])("%s is found in its cell, and not repeated", (_, text) => {
    const { faults, markdown } = check(withMistake(text));
    expect(faults).toEqual([{ code: "secret", row: "api-keys", column: "mistake" }]);
    expect(markdown).toBeNull();
  });
});

test("an escaped bar stays in its cell", () => {
  const { markdown } = check(withMistake("Pasting a\\|b into it."));
  expect(markdown).toContain("| Pasting a\\|b into it. |");
});

test("where a page also has another name, that path is real", () => {
  const text = normal.replace("Settings → API Keys", "Settings → Profile → API Keys");
  expect(check(text).faults).toEqual([]);
});

test.each(["", "\n\n", "|", "| |\n| |", "---", "\t", "|".repeat(500)])(
  "nothing in particular is no table: %j",
  (text) => {
    expect(check(text).markdown).toBeNull();
  },
);
