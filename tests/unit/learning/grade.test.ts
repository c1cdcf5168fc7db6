// Grading: what is right, what is explained, and how much is missing.

import { describe, expect, test } from "vitest";
import { type Asking, grade } from "../../../src/learning/grade.ts";

const right = (tell: readonly string[]) => ({ right: true, tell, missing: 0 });
const wrong = (tell: readonly string[], missing = 0) => ({ right: false, tell, missing });

describe("an answer", () => {
  test.each<[Asking, string[], string[], object]>([
    ["one", ["a"], ["a"], right(["a"])],
    ["one", ["a"], ["b"], wrong(["b"])],
    ["one", ["a", "b"], ["b"], right(["b"])],
    ["one", ["a"], [], wrong([])],
    ["all", ["a", "b"], ["b", "a"], right(["b", "a"])],
    ["all", ["a", "b"], ["a"], wrong([], 1)],
    ["all", ["a", "b"], ["a", "c", "d"], wrong(["c", "d"])],
    ["all", ["a", "b", "c"], ["c"], wrong([], 2)],
    ["all", ["a", "b"], [], wrong([], 2)],
    ["order", ["a", "b", "c"], ["a", "b", "c"], right([])],
    ["order", ["a", "b", "c"], ["b", "a", "c"], wrong(["b"])],
    ["order", ["a", "b", "c"], ["a", "c", "b"], wrong(["c"])],
  ])("to “%s” of %j, given %j, is %j", (asking, rights, given, graded) => {
    expect(grade(asking, rights, given)).toEqual(graded);
  });
});
