// What is wrong above a lesson's text is told with its line in the file.

import { expect, test } from "vitest";
import { placeInFrontMatter, readFrontMatter } from "../../../src/gate/front-matter.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const FILE = "content/lessons/x.mdx";
const sound = "title: A lesson\npromise: You will know.\naudience: [Everyone]\norder: 2";

const check = (source: string): string[] => readFrontMatter(source, FILE).faults.map(formatFault);

test("a sound front matter has no fault", () => {
  expect(check(`---\n${sound}\n---\n\nText.`)).toEqual([]);
});

test("a mark before the first line, as some editors put it, does no harm", () => {
  expect(check(`\uFEFF---\r\n${sound}\n---\n\nText.`)).toEqual([]);
});

test("a misspelt key is told with the right one", () => {
  expect(check(`---\n${sound.replace("promise", "promis")}\n---\n`)).toEqual([
    `${FILE}:3:1  Nothing shows the words "promis".  Did you mean "promise"?`,
  ]);
});

test("an audience nobody knows is told in its line", () => {
  expect(check(`---\n${sound.replace("Everyone", "Everyon")}\n---\n`)).toEqual([
    `${FILE}:4:12  Text 1 of "audience" cannot be "Everyon".  Did you mean "Everyone"?`,
  ]);
  expect(check(`---\n${sound.replace("Everyone", "")}\n---\n`)).toEqual([
    `${FILE}:4:1  "audience" is an empty list.  Add a line "- …" below it.`,
  ]);
});

test("a lesson without front matter is told what to write", () => {
  expect(check("Text.\n\n---\n\nMore.\n\n---\n")).toEqual([
    `${FILE}:1:1  The lesson has no front matter.  Begin the file with ---, title: …, promise: …, audience: [Everyone], order: …, and ---.`,
  ]);
});

test("an order that is no whole number is told", () => {
  expect(check(`---\n${sound.replace("2", "second")}\n---\n`)).toEqual([
    expect.stringMatching(`^${FILE}:5:\\d+  `),
  ]);
  expect(check(`---\n${sound.replace("2", "99999999999999999999")}\n---\n`)).toEqual([
    `${FILE}:5:1  "order" is too large.  Write a number such as 9.`,
  ]);
  expect(check(`---\n${sound.replace("2", "0")}\n---\n`)).toHaveLength(1);
  expect(check(`---\n${sound.replace("\norder: 2", "")}\n---\n`)).toEqual([
    expect.stringContaining('"order"'),
  ]);
});

test("what it says is read, and a key is found in its line", () => {
  const source = `---\n${sound}\ndraft: true\n---\n\nText.`;
  expect(readFrontMatter(source, FILE).value).toMatchObject({ order: 2, draft: true });
  expect(placeInFrontMatter(source, "order")).toEqual({ line: 5, column: 1 });
});
