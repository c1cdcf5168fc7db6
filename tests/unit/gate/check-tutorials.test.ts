// A tutorial that is a lesson of this site: one that is not there, and one that is a draft.

import { expect, test } from "vitest";
import { checkTutorials } from "../../../src/gate/check-tutorials.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const NAME = "site/tutorials.yaml";
const place = (draft: boolean) => ({ ids: new Set<string>(), draft });
const places = new Map([
  ["/sandbox/", place(false)],
  ["/lessons/keys/", place(false)],
  ["/lessons/soon/", place(true)],
]);
const source = (lesson: string) =>
  `base: https://example.com\ntutorials:\n  one:\n    title: One\n    path: /one\n    confirmed: true\n    lesson: ${lesson}\n  two:\n    title: Two\n    path: /two\n    confirmed: true\n`;
const told = (lesson: string) => {
  const one = { title: "One", path: "/one", confirmed: true, lesson };
  const two = { title: "Two", path: "/two", confirmed: true };
  const words = { [NAME]: { base: "https://example.com", tutorials: { one, two } } };
  const content = { words, places, faults: [] };
  return checkTutorials(() => source(lesson), content).map(formatFault);
};

test("a published lesson has no fault, nor has a tutorial that is none of ours", () => {
  expect(told("keys")).toEqual([]);
});

test.each([
  ["key", 'No lesson is called "key".  Did you mean "keys"?'],
  [
    "soon",
    'The lesson "soon" is a draft.  Take draft: true out of that lesson, or this line out until it is published.',
  ],
])("%s is told in its line", (lesson, said) => {
  expect(told(lesson)).toEqual([`content/${NAME}:7:5  ${said}`]);
});

test("nothing is said while the file has faults of its own", () => {
  expect(checkTutorials(() => "", { words: {}, places, faults: [] })).toEqual([]);
});
