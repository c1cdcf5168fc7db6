// Two lessons in one place of the list: which, where, and a place that is free.

import { expect, test } from "vitest";
import { checkOrder } from "../../../src/gate/check-order.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const lesson = (name: string, order: number) => ({
  file: `content/lessons/${name}.mdx`,
  source: `---\ntitle: T\npromise: P\naudience: [Everyone]\norder: ${order}\n---\n\nText.`,
});
const told = (...lessons: Parameters<typeof checkOrder>[0]) => checkOrder(lessons).map(formatFault);

test("lessons of different places have no fault, gaps or not", () => {
  expect(told(lesson("a", 3), lesson("b", 1), lesson("c", 7))).toEqual([]);
});

test("each lesson after the first in a place is told, in the line of its order", () => {
  const twice =
    "content/lessons/a.mdx has the order 2, too.  Write one that no lesson has, such as 6.";
  expect(told(lesson("a", 2), lesson("b", 5), lesson("c", 2), lesson("d", 2))).toEqual([
    `content/lessons/c.mdx:5:1  ${twice}`,
    `content/lessons/d.mdx:5:1  ${twice}`,
  ]);
});

test("a lesson whose front matter cannot be read is told elsewhere", () => {
  expect(told(lesson("a", 2), { file: "content/lessons/b.mdx", source: "order: 2" })).toEqual([]);
});
