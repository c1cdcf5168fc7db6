// What may stand in a lesson; what may not is in broken/.

import { describe, expect, test } from "vitest";
import { checkVocabulary } from "../../../src/gate/check-vocabulary.ts";
import { type Names, namesOf } from "../../../src/gate/names.ts";
import { VOCABULARY } from "../../../src/gate/vocabulary.ts";
import { formatFault } from "../../../src/labels/fault.ts";

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
