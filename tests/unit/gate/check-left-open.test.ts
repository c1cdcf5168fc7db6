// Stars and ticks that are meant so; those left open are in broken/lessons/left-open.mdx.

import { expect, test } from "vitest";
import { checkLeftOpen } from "../../../src/gate/check-left-open.ts";

test.each([
  "**Bold**, *italics*, ***both***, **a *b* c**, __d__",
  "Use **`code`**, **[x](/sandbox/)**, `**` and ``a`b``",
  "2 ** 3 is 8, and 2**3",
  "src/**/*.ts and **/*.ts",
  "A price* and another**, and **bold***\n\n\\*in dollars",
  "\\*\\*x and \\`y",
  "```\n**x and `y\n```",
  "****",
  "\uFEFFUse `code` and **bold** words",
  "Use **bold**\r\nand `code`\r\n\r\n`a`\r\n",
])("%j is fine", (source) => {
  expect(checkLeftOpen(source, "x.mdx")).toEqual([]);
});
