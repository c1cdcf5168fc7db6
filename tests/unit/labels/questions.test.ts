// The questions' own faults: an option without an explanation, nothing right, an id that is taken.

import { describe, expect, test } from "vitest";
import questions from "../../../content/site/questions.yaml";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";
import { placeSample } from "../../../src/learning/place-sample.ts";

const NAME = "site/questions.yaml";
/** Made for the test: the words of the lessons may change. */
const source = `page:
  script:
    ask: A script calls.
    hint: Who calls whom?
    pages:
      api-keys:
        right: It calls in.
      credentials:
        wrong: Nothing goes out.
choose:
  nightly:
    ask: With which key?
    hint: Think ahead.
    options:
      user-key:
        text: Your own
        wrong: You may leave.
      team-key:
        text: The team's
        right: It stays.
order:
  hops:
    ask: What comes when?
    hint: As late as it can.
    hops:
      named:
        text: The name
        why: It is first.
      injected:
        text: The value
        why: It is next.
      called:
        text: The call
        why: It is last.
box:
  own-key:
    ask: Where may it go?
    hint: Who needs it?
    sample: auxot-user-key
    boxes:
      - api-keys
      - caller
`;

/** The one fault of the file after a change; {line} stands for where `at` is then. */
function told(from: string, to: string, at = to): readonly string[] {
  const text = source.replace(from, () => to);
  expect(text, "the change").not.toBe(source);
  const line = text.slice(0, text.indexOf(at)).split("\n").length;
  return readYaml(text, NAME).faults.map((fault) =>
    formatFault(fault).replace(`:${line}:`, ":{line}:"),
  );
}

test("the questions of this test have no fault", () => {
  expect(readYaml(source, NAME).faults).toEqual([]);
});

test("an option without an explanation is named", () => {
  expect(told("        wrong: You may leave.\n", "", "      user-key:")).toEqual([
    `content/${NAME}:{line}:7  "choose.nightly.options.user-key" has no explanation.  Add a line "wrong: …" that teaches the mistake, or "right: …".`,
  ]);
});

test("an option that is right and wrong is named", () => {
  const both = "text: The team's\n        wrong: No.";
  expect(told("text: The team's", both, "      team-key:")).toEqual([
    `content/${NAME}:{line}:7  "choose.nightly.options.team-key" is said to be right and wrong.  Delete one of the two.`,
  ]);
});

test("a question with nothing right is named", () => {
  expect(told("right: It stays", "wrong: It stays", "    options:\n      user-key:")).toEqual([
    `content/${NAME}:{line}:5  "choose.nightly.options" has no right option.  Write "right: …" at one.`,
  ]);
});

test.each([
  [
    "an id that another has",
    "  hops:\n    ask",
    "  script:\n    ask",
    "another question has.  Give it another id.",
  ],
  ["an id in capitals", "  hops:\n    ask", "  My Hops:\n    ask", "hyphens.  Write my-hops."],
])("%s is told", (_, from, to, says) => {
  const faults = told(from, to);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(says);
});

test("an id is told also when something else is wrong", () => {
  const text = source
    .replace("  hops:\n    ask", "  Hops:\n    ask")
    .replace("A script calls.", "5");
  expect(readYaml(text, NAME).faults.map(({ write }) => write)).toEqual([
    "Put it in quotes.",
    "Write hops.",
  ]);
});

test.each([
  [
    "a single option",
    "      user-key:\n        text: Your own\n        wrong: You may leave.\n",
    "",
    '"choose.nightly.options" holds only one.  Add another.',
  ],
  [
    "two options with one text",
    "text: The team's",
    "text: Your own",
    '"choose.nightly.options.team-key.text" says the same as "user-key".  Change one of the two.',
  ],
  [
    "two hops with one text",
    "text: The call",
    "text: The value",
    '"order.hops.hops.called.text" says the same as "injected".  Change one of the two.',
  ],
])("%s is told", (_, from, to, says) => {
  expect(told(from, to)).toEqual([expect.stringContaining(says)]);
});

test.each([
  ["right: It stays.", "correct: It stays.", 'Did you mean "right"?'],
  ["right: It stays.", "Right: It stays.", 'Did you mean "right"?'],
  ["      api-keys:\n        right", "      api-key:\n        right", 'Did you mean "api-keys"?'],
])("%j as %j is one fault", (from, to, write) => {
  expect(told(from, to)).toEqual([expect.stringContaining(write)]);
});

test.each([
  ["nothing", ""],
  ["a list", "      - text: The team's\n        right: It stays.\n"],
])("%s in the place of options is told", (_, options) => {
  const at = source.indexOf("      user-key:");
  const text = source.slice(0, at) + options + source.slice(source.indexOf("order:"));
  expect(readYaml(text, NAME).faults.map(formatFault)).toEqual([
    expect.stringContaining(
      'options" has no words below it.  Write an id for each, such as "an-id:", and below it text: and right: or wrong:.',
    ),
  ]);
});

test("an old id that another question has is told", () => {
  const faults = told("    hint: As late", "    was: [script]\n    hint: As late");
  expect(faults.join()).toContain("has an id that another question has");
});

test.each([
  ["sample", "sample: auxot-user-key", "sample: auxot-user-ky", 'Did you mean "auxot-user-key"?'],
  ["box", "- caller", "- caler", 'Did you mean "caller"?'],
  ["page", "      credentials:", "      credential:", 'Did you mean "credentials"?'],
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
