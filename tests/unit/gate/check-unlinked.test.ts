// Brackets that are a link, or meant as none; the others are in broken/lessons/unlinked.mdx.

import { expect, test } from "vitest";
import { checkUnlinked } from "../../../src/gate/check-unlinked.ts";

test.each([
  '[x](/sandbox/ "T") [x](https://example.test/A_(b)) [x](</a b>) ![A key](/icon.svg)',
  "[x][y] and [y]\n\n[y]: /sandbox/",
  "[1] (one of many), [see the sandbox (/sandbox/)], (or not) [maybe]",
  "\\[x](/a b) and \\[[x]]",
  "`[x](/a b)`\n\n```\n[[x]] [x] (/y)\n```",
  "Wow! [A key](/icon.svg) and ! [x](/sandbox/)",
  "f(x)[0] and a[0](b)",
])("%j is fine", (source) => {
  expect(checkUnlinked(source, "x.mdx")).toEqual([]);
});
