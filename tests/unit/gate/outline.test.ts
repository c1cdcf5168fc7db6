// What the pages ask of a lesson's outline besides its time.

import { expect, test } from "vitest";
import { readContent } from "../../../src/gate/content.ts";
import { outlineOf } from "../../../src/gate/outline.ts";
import { ROOT } from "./lesson.ts";

const content = readContent(ROOT);
const outline = (source: string) => outlineOf(source, content);

test("a step has the ids it had before", () => {
  const step = '<Step id="b" was="a aa" goal="open-oauth" title="T">\nText.\n</Step>';
  expect(outline(step).steps[0]).toMatchObject({ id: "b", was: ["a", "aa"] });
});

test.each([
  ["Text.", false],
  ["<CheatSheet />", true],
  ['<FinishLine />\n\n<Fold title="More">\n<CheatSheet />\n</Fold>', true],
])("whether the sheet is in %j: %s", (source, sheet) => {
  expect(outline(source).sheet).toBe(sheet);
});
