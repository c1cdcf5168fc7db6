// What is no YAML is told where its cause is, and not where the parser stumbles over it.

import { describe, expect, test } from "vitest";
import { formatFault } from "../../../../src/labels/fault.ts";
import { readAgainst } from "../../../../src/labels/read-yaml.ts";
import { questions } from "../../../../src/labels/schemas/site/questions.ts";
import { team } from "../../../../src/labels/schemas/team.ts";

const sound = `# Made for the test.
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
  weekly:
    ask: Who calls?
    hint: Whose key?
    options:
      both:
        text: Both
        right: Yes.
      neither:
        text: Neither
        wrong: Not so.
page: {}
order: {}
box: {}
`;
const FILE = "content/x.yaml";
const faultsOf = (source: string) =>
  readAgainst(source, questions, FILE).faults.map((fault) =>
    formatFault(fault).slice(`${FILE}:`.length),
  );

/** What is told after some lines were changed; by the text of the line. */
function told(changes: Readonly<Record<string, string>>): readonly string[] {
  const lines = sound.split("\n").map((line) => changes[line.trim()] ?? line);
  for (const line of Object.keys(changes)) expect(sound).toContain(line);
  return faultsOf(lines.join("\n"));
}

test("the file of this test has no fault", () => {
  expect(faultsOf(sound)).toEqual([]);
});

describe("a line that is no line of YAML", () => {
  test.each([
    ["no space", "    hint:Think", "Write hint: and a space."],
    ["no colon", "    hint Think", "Write hint: and a space."],
    ["an equals sign", "    hint = Think", "Write hint: and a space."],
    ["a wide colon", "    hint：Think", "Write hint: and a space."],
    ["a no-break space", "    hint:\u00A0Think", "Write hint: and a space."],
    ["slashes", "    // a note", "A note begins with #.  Write # in the place of //."],
    ["HTML's mark", "    <!-- a note -->", "A note begins with #.  Write # in the place of <!--."],
    ["a line of its own", "    and think", "Indent the line by two more."],
  ])("%s", (_, line, write) => {
    expect(told({ "hint: Think ahead.": line })).toEqual([expect.stringMatching(/^5:5 {2}/)]);
    expect(told({ "hint: Think ahead.": line })[0]).toContain(write);
  });

  test.each([
    [
      "dashes",
      "hint: Think ahead.",
      "---\n    hint: Think ahead.",
      "5:1  --- has no place in the file.  Delete ---.",
    ],
    [
      "text below >-",
      "hint: Think ahead.",
      "    hint: >-\n    Think ahead.",
      '6:5  The line stands outside the text of "hint".  Indent the text below >-.',
    ],
    [
      "several lines without |-",
      "hint: Think ahead.",
      "    hint:\n      Think ahead.\n      Note: it runs.",
      '5:5  The text of "hint" has several lines.  Write hint: |- in this line.',
    ],
    [
      "a tab in a text",
      "hint: Think ahead.",
      "    hint: |-\n      Think\n\tahead.",
      "7:1  The line is indented with a tab.  Use spaces.",
    ],
    [
      "a comma before a text",
      "hint: Think ahead.",
      "    hint: , A",
      "5:11  The text begins with ,.  Put the whole text in quotes.",
    ],
    [
      "a backslash in quotes",
      "hint: Think ahead.",
      '    hint: "A \\nightly \\job"',
      "5:11  \\ means something in \" \".  Use ' '.",
    ],
    [
      "a backslash that YAML knows",
      "hint: Think ahead.",
      '    hint: "A \\nightly job"',
      "5:11  \\ means something in \" \".  Use ' '.",
    ],
    [
      "no-break spaces before it",
      "hint: Think ahead.",
      "\u00A0\u00A0\u00A0\u00A0hint: Think",
      "5:1  No-break spaces stand here.  Use plain ones.",
    ],
  ])("%s", (_, from, to, fault) => {
    expect(told({ [from]: to })).toEqual([fault]);
  });
});

describe("a line in another column", () => {
  const another = "The line begins in another column than the lines it belongs with.";
  test.each([
    ["weekly:", "    weekly:", `13:1  ${another}  Delete two spaces before it.`],
    ["user-key:", "    user-key:", `7:1  ${another}  Put two more spaces before it.`],
    [
      "user-key:",
      "        user-key:",
      "7:1  The line is indented two spaces too far.  Delete two spaces before it.",
    ],
    ["text: The team's", "      text: The", `11:1  ${another}  Put two more spaces before it.`],
    ["hint: Think ahead.", "  hint: Think", `5:1  ${another}  Put two more spaces before it.`],
    ["hint: Think ahead.", "   hint: Think", `5:1  ${another}  Put one more space before it.`],
    [
      "hint: Think ahead.",
      "     hint: Think",
      "5:1  The line is indented one space too far.  Delete the space before it.",
    ],
    [
      "ask: With which key?",
      "      ask: Which?",
      "4:1  The line is indented two spaces too far.  Delete two spaces before it.",
    ],
    ["choose:", " choose:", "2:1  The line begins with a space.  Delete the space before it."],
  ])("%s as %j", (from, to, fault) => {
    expect(told({ [from]: to })).toEqual([fault]);
  });

  test.each([
    [
      "right: It stays.",
      "      right: It stays.",
      `12:1  ${another}  Put two more spaces before it.`,
    ],
    ["team-key:", "        team-key:", `10:1  ${another}  Delete two spaces before it.`],
    [
      "right: It stays.",
      "        right:It stays.",
      "12:9  A colon and a space are missing.  Write right: and a space.",
    ],
  ])("%s as %j is told, although it may be YAML", (from, to, fault) => {
    expect(told({ [from]: to })).toEqual([fault]);
  });

  test("an item of a list is told, and not the others", () => {
    const source = "vendors:\n  - A\n  - B\n- C\n  - D\n";
    expect(readAgainst(source, team, FILE).faults.map(formatFault)).toEqual([
      `${FILE}:4:1  ${another}  Put two more spaces before it.`,
    ]);
  });

  test("the first line of a long text is told", () => {
    const text = "    hint: |-\n        One.\n      Two.\n      Three.";
    expect(told({ "hint: Think ahead.": text })).toEqual([
      "6:1  The line is indented two spaces too far.  Delete two spaces before it.",
    ]);
  });

  test("all lines in one is no fault", () => {
    expect(faultsOf(sound.replace(/^/gm, " "))).toEqual([]);
  });
});

test.each([
  ["vendors: [GitHub, Stripe\ninvites: slack", "1:10  The [ is never closed.  Write ] at its end."],
  ["ask: { name: Me\ninvites: slack", "1:6  The { is never closed.  Write } at its end."],
  [
    'ask: { name: #help, address: "https://a.example" }\ninvites: slack',
    "1:14  The text after # is not shown.  Put it in quotes.",
  ],
])("%j is told at its bracket or #", (source, fault) => {
  const { faults } = readAgainst(source, team, FILE);
  expect(faults.map(formatFault)).toEqual([`${FILE}:${fault}`]);
});

test("two versions of a place are one fault, whatever else is wrong", () => {
  const both = "<<<<<<< HEAD\n    hint: A\n=======\n    hint:B\n>>>>>>> mine";
  expect(told({ "hint: Think ahead.": both })).toEqual([
    "5:1  Two versions of this place stand in the file.  Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
  ]);
});

test("every fault is told in one go, and none that follows from another", () => {
  const faults = told({
    "hint: Think ahead.": "    hint:Think",
    "text: The team's": "        text: [The team's",
    "ask: Who calls?": "    ask: Who: calls: then",
    "hint: Whose key?": '    hint: "Whose key?',
  });
  expect(faults.map((fault) => fault.split("  ")[0])).toEqual(["5:5", "11:15", "14:10", "15:11"]);
});

test("a key that is there twice is told at the second, also after one without words", () => {
  const twice = "    hint:\n    hint: Think ahead.";
  expect(told({ "hint: Think ahead.": twice })).toEqual([
    '6:5  The key "hint" is there twice.  Delete one of the two.',
  ]);
});
