// The questions' own faults: an option without an explanation, nothing right, an id that is taken.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import questions from "../../../content/site/questions.yaml";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";
import { placeSample } from "../../../src/learning/place-sample.ts";

const NAME = "site/questions.yaml";
const source = readFileSync(join(import.meta.dirname, "../../../content", NAME), "utf8");

/** The one fault of the file after a change; {line} stands for where `at` is then. */
function told(from: string, to: string, at = to): readonly string[] {
  const text = source.replace(from, () => to);
  expect(text, "the change").not.toBe(source);
  const line = text.slice(0, text.indexOf(at)).split("\n").length;
  return readYaml(text, NAME).faults.map((fault) =>
    formatFault(fault).replace(`:${line}:`, ":{line}:"),
  );
}

test("an option without an explanation is named", () => {
  const wrong = /^ {8}wrong: It works until.*\n/m.exec(source)?.[0] ?? "";
  expect(told(wrong, "", "      user-key:")).toEqual([
    `content/${NAME}:{line}:7  "choose.whose-key-for-the-nightly-job.options.user-key" has no explanation.  Add a line "wrong: …" that teaches the mistake, or "right: …".`,
  ]);
});

test("an option that is right and wrong is named", () => {
  const both = "text: A team. key\n        wrong: No.";
  expect(told("text: A team. key", both, "      team-key:")).toEqual([
    `content/${NAME}:{line}:7  "choose.whose-key-for-the-nightly-job.options.team-key" is said to be right and wrong.  Delete one of the two.`,
  ]);
});

test("a question with nothing right is named", () => {
  const right = "right: It belongs to the team";
  expect(told(right, "wrong: It belongs to the team", "    options:\n      user-key:")).toEqual([
    `content/${NAME}:{line}:5  "choose.whose-key-for-the-nightly-job.options" has no right option.  Write "right: …" at one.`,
  ]);
});

test.each([
  ["an id that another has", "hops-of-a-call-out:", "a-script-hits-our-api:", "another question"],
  ["an id in capitals", "  hops-of-a-call-out:", "  Hops:", "small letters and hyphens"],
])("%s is told", (_, from, to, says) => {
  const faults = told(from, to);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(says);
  expect(faults[0]).toContain("Give it another id.");
});

test("an old id that another question has is told", () => {
  const faults = told(
    "    hint: The value joins",
    "    was: [an-agent-posts-to-github]\n    hint: The value joins",
  );
  expect(faults.join()).toContain("has an id that another question has");
});

test.each([
  ["sample", "sample: auxot-user-key", "sample: auxot-user-ky", 'Did you mean "auxot-user-key"?'],
  ["box", "- caller", "- caler", 'Did you mean "caller"?'],
  [
    "page",
    "      credentials:\n        wrong: Cred",
    "      credential:\n        wrong: Cred",
    'Did you mean "credentials"?',
  ],
])("a misspelt %s names the nearest", (_, from, to, write) => {
  expect(told(from, to).join()).toContain(write);
});

describe("the questions as they are", () => {
  test.each(Object.entries(questions.box))("%s has a right box, and a wrong one", (_, question) => {
    const fits = question.boxes.map((box) => placeSample(question.sample, box).fit !== null);
    expect(fits).toContain(true);
    expect(fits).toContain(false);
  });

  test.each(Object.entries(questions.order))("%s has hops that differ", (_, { hops }) => {
    const texts = Object.values(hops).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
