// What is Markdown here is left alone; what is not is in broken/lessons/dialects.mdx.

import { expect, test } from "vitest";
import { checkDialect } from "../../../src/gate/check-dialect.ts";

const check = (source: string) => checkDialect(source, "x.mdx");

test.each([
  "[text](/sandbox/) and [text][there], [there]\n\n[there]: /sandbox/",
  "A list [of] things (in brackets) [1] (one of many)",
  "A note[^1]\n\n[^1]: Its text.",
  "```\n[[x]] [x] (/y)\nimport x from 'y'\n```",
  "~~~~\n```\n~~~~",
  "> ```\n> code\n> ```",
  "    indented code",
  "`[[x]]`, `:::` and `[!NOTE]`",
  "At 10:30:00, 1:2:3, urn:a:b, :) and :-), `:tada:` and C:\\Users",
  "a == b and c == d, ====, `==x==`",
  "Really!!! Yes??? '''quoted''', \\[[x]] and \\[TOC]",
  "They import things from elsewhere: yes.",
])("%j is fine", (source) => {
  expect(check(source)).toEqual([]);
});

test.each(["```\ncode", "~~~\ncode\n```", "Text\n\n````js\ncode\n```\n"])(
  "a block that is never closed is told: %j",
  (source) => {
    expect(check(source)).toEqual([
      expect.objectContaining({ wrong: "The block of code is never closed." }),
    ]);
  },
);
