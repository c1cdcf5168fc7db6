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

test("a misspelt key is told with the right one", () => {
  const faults = check(`---\n${sound.replace("promise", "promis")}\n---\n`);
  expect(faults).toContain(
    `${FILE}:3:1  Nothing shows the words "promis".  Did you mean "promise"?`,
  );
});

test("an audience nobody knows is told in its line", () => {
  const [fault] = check(`---\n${sound.replace("Everyone", "Everybody")}\n---\n`);
  expect(fault).toMatch(new RegExp(`^${FILE}:4:1 .*Everyone`));
});

test("a lesson without front matter is told what to write", () => {
  expect(check("Text.\n\n---\n\nMore.\n\n---\n")).toEqual([
    `${FILE}:1:1  The lesson has no front matter.  Begin the file with ---, title: …, promise: …, audience: [Everyone], and ---.`,
  ]);
});
