// Words that nobody would ever see.

import { expect, test } from "vitest";
import { stringify } from "yaml";
import { checkUnused } from "../../../src/gate/check-unused.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const words = {
  "site/questions.yaml": { one: { "which-way": {} }, order: { hops: {} } },
  "site/prompts.yaml": { route: {} },
  "site/mistakes.yaml": { blur: {} },
  "site/tutorials.yaml": { base: "https://a.example", tutorials: { map: {} } },
};
const read = (file: string) => stringify(words[file as keyof typeof words]);
const all = '<Question id="which-way" />\n\n<Question id="hops" />\n\n<Prompt id="route" />\n';
const rest = '<Mistake id="blur" />\n\nSee <Tutorial id="map" />.\n';
const told = (...sources: string[]) =>
  checkUnused(
    read,
    { words },
    sources.map((source, index) => ({ file: `content/lessons/${index}.mdx`, source })),
  ).map(formatFault);

test("all words may be spread over lessons", () => {
  expect(told(all, rest)).toEqual([]);
});

test("a word that no lesson places is told where it stands", () => {
  expect(told(rest.replace("Mistake", "Prompt"))).toEqual([
    'content/site/questions.yaml:2:3  No lesson uses "which-way".  Place it with <Question id="which-way" />, or delete it.',
    'content/site/questions.yaml:4:3  No lesson uses "hops".  Place it with <Question id="hops" />, or delete it.',
    'content/site/prompts.yaml:1:1  No lesson uses "route".  Place it with <Prompt id="route" />, or delete it.',
    'content/site/mistakes.yaml:1:1  No lesson uses "blur".  Place it with <Mistake id="blur" />, or delete it.',
  ]);
});

test("while a lesson cannot be read, nothing is told", () => {
  expect(told("<Fold", rest)).toEqual([]);
});

test("a file with faults of its own is not looked at", () => {
  expect(checkUnused(read, { words: {} }, [])).toEqual([]);
});
