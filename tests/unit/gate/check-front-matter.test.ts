// What is wrong above a lesson's text is told with its line in the file.

import { expect, test } from "vitest";
import { checkFrontMatter } from "../../../src/gate/check-front-matter.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const FILE = "content/lessons/x.mdx";
const sound = "title: A lesson\npromise: You will know.\naudience: [Everyone]";

const check = (source: string): string[] => checkFrontMatter(source, FILE).map(formatFault);

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
    `${FILE}:1:1  The lesson has no front matter.  Begin the file with ---, title: …, promise: …, audience: [Everyone], and ---.`,
  ]);
});
