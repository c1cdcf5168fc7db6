// The pool at the gate: its vendors are in no lesson, each wrong box is explained, and places are exact.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkExitCheck } from "../../../src/gate/check-exit-check.ts";
import { checkQuestions } from "../../../src/gate/check-questions.ts";
import { readContent } from "../../../src/gate/content.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";
import { ROOT } from "./lesson.ts";

const NAME = "site/exit-check.yaml";
const QUESTIONS = "site/questions.yaml";
const read = (name: string) => readFileSync(join(ROOT, "content", name), "utf8");
const content = readContent(ROOT);
const lessons = [{ file: "content/lessons/a.mdx", source: "Nothing of the kind." }];
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

/** What the gate says of the pool after a change. */
function told(from: string, to: string, around = lessons): readonly string[] {
  const text = read(NAME).replace(from, to);
  const { value, faults } = readYaml(text, NAME);
  const changed = { ...content, words: { ...content.words, ...(value ? { [NAME]: value } : {}) } };
  return [...faults, ...checkExitCheck(() => text, changed, around)].map(formatFault);
}

test("the pool as it is has no fault", () => {
  expect(told("", "")).toEqual([]);
});

test("a vendor that a lesson names is told, whatever its case", () => {
  const line = lineOf(read(NAME), "  vendor: Okta");
  const lesson = { file: "content/lessons/a.mdx", source: "Ask OKTA about it." };
  expect(told("", "", [lesson])).toEqual([
    `content/${NAME}:${line}:3  content/lessons/a.mdx names Okta.  Take a system that no lesson names.`,
  ]);
});

test("a vendor that a question names is told", () => {
  const faults = told(
    "  vendor: Okta\n  case: Okta posts",
    "  vendor: GitHub\n  case: GitHub posts",
  );
  expect(faults.join()).toContain("content/site/questions.yaml names GitHub.");
});

test("a case that does not name its vendor is told", () => {
  expect(told("case: Okta posts", "case: Somebody posts").join()).toContain(
    '"leaver-events.case" does not name Okta.  Name it there, or change the vendor.',
  );
});

test("a wrong box without an explanation is named", () => {
  const wrong = /^ {4}oauth: Okta knows a lot.*\n/m.exec(read(NAME))?.[0] ?? "";
  expect(told(wrong, "").join()).toContain(
    '"leaver-events.wrong" does not explain oauth.  Add a line "oauth: …" that teaches the mistake.',
  );
});

test("a box that is right and wrong is named", () => {
  const right = "    api-keys: Okta calls in.";
  expect(told(right, `    oauth: Yes.\n${right}`).join()).toContain(
    '"leaver-events.wrong.oauth" is said to be right and wrong.  Delete one of the two.',
  );
});

test("a wrong reason without an explanation is named", () => {
  const wrong = /^ {6}wrong: What a system is about.*\n/m.exec(read(NAME))?.[0] ?? "";
  expect(told(wrong, "").join()).toContain('"leaver-events.others.0.wrong" are missing');
});

test("a sample's question without a right box is named", () => {
  const text = read(QUESTIONS).replace("      - caller\n", "");
  const { value } = readYaml(text, QUESTIONS);
  const changed = { ...content, words: { ...content.words, [QUESTIONS]: value } };
  expect(checkQuestions(() => text, changed).map(formatFault)).toEqual([
    `content/${QUESTIONS}:${lineOf(text, "    boxes:")}:5  None of the boxes of "box.where-your-own-key-goes" is right for the sample auxot-user-key.  Add one that is.`,
  ]);
});
