// How the words of a lesson must stand together, each fault with its place.

import { expect, test } from "vitest";
import { checkStructure } from "../../../src/gate/check-structure.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const STEP = '<Step id="a" goal="open-oauth" title="T">\nText.\n</Step>';
const LINE = "<FinishLine />";
const SHEET = "<CheatSheet />";
const PROMPT = '<Prompt id="check-the-scope" />';
const QUESTION = '<Question id="who-calls" />';
const check = (...parts: readonly string[]): string[] =>
  checkStructure(parts.join("\n\n"), "x.mdx").map(formatFault);

test("a sound lesson has no fault", () => {
  expect(check("## One", STEP, SHEET, LINE, PROMPT, "[x](#a) [y](https://x.test)")).toEqual([]);
});

test.each([
  [[STEP], "x.mdx:3:1  The lesson has no finish line."],
  [[LINE], "x.mdx:1:1  The lesson has no step."],
  [["##", STEP, LINE], "x.mdx:1:1  The heading has no text."],
  [[LINE, LINE], "x.mdx:3:1  <FinishLine> is there twice.  Delete one of the two."],
  [[`<Tip>\n${LINE}\n</Tip>`], "x.mdx:2:1  <FinishLine> stands inside something else."],
  [[`<Tip>\n${STEP}\n</Tip>`, LINE], "x.mdx:2:1  <Step> stands inside something else."],
  [[LINE, STEP], "x.mdx:3:1  <Step> stands below the finish line."],
  [[SHEET, LINE, SHEET], "x.mdx:5:1  <CheatSheet> is there twice."],
  [[PROMPT, LINE, PROMPT], 'x.mdx:5:1  <Prompt id="check-the-scope"> is there twice.'],
  [[QUESTION, LINE, QUESTION], 'x.mdx:5:1  <Question id="who-calls"> is there twice.'],
  [["<ExitCheck />", LINE], "x.mdx:1:1  <ExitCheck> stands above the finish line.  Put it into a"],
  [["# Title", LINE], "x.mdx:1:1  A lesson has one title.  Use ##; the title is in the front"],
  [
    ['<Sandbox page="oauth" />', LINE, '<Sandbox page="oauth" start="connected" />'],
    "x.mdx:5:1  The sandboxes of a lesson start in one state.  Delete start, or give the same",
  ],
  [
    ['<Sandbox page="oauth" start="alone" />', LINE, '<Sandbox page="oauth" />'],
    'x.mdx:5:1  The sandboxes of a lesson start in one state.  Write start="alone".',
  ],
  [["[a](javascript:alert)", LINE], "x.mdx:1:1  The link runs code."],
  [["[a](JavaScript&#58;alert)", LINE], "x.mdx:1:1  The link runs code."],
])("%j: %s", (parts, told) => {
  const faults = check(...parts);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(told);
});

test("a misspelt finish line is not missing as well", () => {
  expect(check(STEP, "<FinshLine />")).toEqual([]);
});

test("what cannot be read has no structure to speak of", () => {
  expect(check("<Tip>")).toEqual([]);
});
