// Broken lessons, each with the exact line a writer is shown: file:line:column, what is wrong, what to write.

import { describe, expect, test } from "vitest";
import { checkVocabulary } from "../../../src/gate/check-vocabulary.ts";
import { type Names, namesOf } from "../../../src/gate/names.ts";
import { VOCABULARY } from "../../../src/gate/vocabulary.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { broken } from "./broken-lessons.ts";

const FILE = "content/lessons/x.mdx";
const names: Names = {
  page: ["api-keys", "oauth"],
  goal: ["open-api-keys", "open-oauth"],
  scenario: ["lesson", "connected"],
  label: ["credentials.save", "credentials.add"],
  prompt: ["check-the-scope"],
  question: ["who-calls"],
  mistake: ["nobody-did-oauth"],
  tutorial: ["define-a-tool-policy", "manage-your-credentials"],
};

const check = (source: string): string[] => checkVocabulary(source, FILE, names).map(formatFault);

describe("a lesson with", () => {
  test.each(Object.entries(broken))("%s", (_, [source, ...faults]) => {
    expect(check(source)).toEqual(faults.map((fault) => `${FILE}:${fault}`));
  });

  test.each([["a tag left open", "Hi\n\n<Tip>\nthere", "3:1"]])("%s", (_, source, place) => {
    const faults = check(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      new RegExp(
        `^${FILE}:${place} {2}This is not MDX: .+\\. {2}(?:Close each|Delete the comment)`,
      ),
    );
    expect(faults[0]).not.toMatch(/mdx-jsx|note:|\{\/\*/);
  });

  test("many faults: all are told at once, in reading order", () => {
    const sources = [broken["an unknown page"], broken["code on its own"], broken["a script"]];
    const lesson = sources.map((row) => row?.[0] ?? "").join("\n\n");
    expect(check(lesson).map((fault) => fault.split("  ")[0])).toEqual([
      `${FILE}:3:3`,
      `${FILE}:7:1`,
      `${FILE}:11:1`,
    ]);
  });
});

test("a lesson that uses every word rightly has no fault", () => {
  const wraps = (name: string) => VOCABULARY[name]?.wraps ?? false;
  const values: Readonly<Record<string, string>> = {
    page: "oauth",
    goal: "open-oauth",
    label: "credentials.save",
    prompt: "check-the-scope",
    question: "who-calls",
    mistake: "nobody-did-oauth",
    tutorial: "define-a-tool-policy",
    "step-id": "one-step",
    text: "Words",
  };
  const tags = Object.entries(VOCABULARY).map(([name, { attributes }]) => {
    const given = Object.entries(attributes).map(([key, kind]) => ` ${key}="${values[kind]}"`);
    const open = `<${name}${given.join("")}`;
    return wraps(name) ? `${open}>\nText.\n</${name}>` : `${open} />`;
  });
  expect(check(tags.join("\n\n"))).toEqual([]);
});

test("text around a tag, and a tag alone, fill a wrapper", () => {
  expect(check('<Tip><Label of="credentials.save" /></Tip>\n\nWrite `{x}` and `<y>`.')).toEqual([]);
});

describe("while the file behind a name has faults", () => {
  const unread: Names = { label: ["api-keys.add"], unread: ["credentials"] };
  const told = (source: string) => checkVocabulary(source, FILE, unread).map(({ wrong }) => wrong);

  test.each([
    '<Label of="credentials.anything" />',
    '<Prompt id="anything" />',
    '<Tutorial id="anything" />',
    '<Mistake id="anything" />',
  ])("%s has no fault of its own", (source) => {
    expect(told(source)).toEqual([]);
  });

  test("labels of other files are still checked", () => {
    expect(told('<Label of="api-keys.ad" />')).toHaveLength(1);
  });

  test("the names that could be read are known, and no others", () => {
    const read = namesOf({ words: { "auxot/shell.yaml": { frame: "F" } } });
    expect(read).toMatchObject({ label: ["shell.frame"] });
    expect(read).not.toHaveProperty("prompt");
    expect(read.unread).toContain("credentials");
    expect(read.unread).not.toContain("shell");
  });
});
