// What is a table, or no table at all; those meant as one are in broken/lessons/tables.mdx.

import { expect, test } from "vitest";
import { checkTables } from "../../../src/gate/check-tables.ts";

test.each([
  "| a | b |\n| --- | :-: |\n| 1 | 2 |",
  "a | b\n-- | --\n1 | 2",
  "| a | b |\n| --- | --- |\n| 1 |\n| 1 | x \\| y |\n| 1 | 2 | |",
  "5 | 6, and |x| is never below 0",
  "|x|",
  "Either | or\n\n---",
  "```\n| a | b |\n| 1 | 2 |\n```",
  "`| a | b |`",
])("%j is fine", (source) => {
  expect(checkTables(source, "x.mdx")).toEqual([]);
});
