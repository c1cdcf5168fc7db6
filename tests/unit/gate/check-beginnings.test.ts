// Lines that begin with a sign and are meant so; what is not is in broken/lessons/beginnings.mdx.

import { expect, test } from "vitest";
import { checkBeginnings } from "../../../src/gate/check-beginnings.ts";

test.each([
  "1.5 is out, and 2.x is near",
  "1.x is out",
  "-5 degrees",
  "-v is a flag\n-webkit-box is a value",
  "He said a word\n– and then went\n– and came",
  "> To be.\n>\n> – Kim\n\n– Kim",
  "— Kim",
  "*Prices in dollars",
  "#1 of all, #general",
  "1\\.Open it\n\n\\-Open it\n\n\\##Heading",
  "`-Open`\n\n```\n-Open\n##Heading\n• One\n```",
  "- One\n- Two\n\n1. One\n\n## Heading\n\n-\n\n##",
  "| a |\n| --- |\n| -Open |",
])("%j is fine", (source) => {
  expect(checkBeginnings(source, "x.mdx")).toEqual([]);
});
