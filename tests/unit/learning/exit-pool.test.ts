// The pool as a whole: large enough, no box too rare or too frequent, and no reason given away by length.

import { describe, expect, test } from "vitest";
import pool from "../../../content/site/exit-check.yaml";
import type { Case, CheckBox, Pool } from "../../../src/learning/exit-check.ts";
import { lacksHard, poolFaults } from "../../../src/learning/exit-pool.ts";

const made = (right: readonly CheckBox[], reason = "short"): Case => ({
  vendor: "Acme",
  case: "Acme.",
  right: Object.fromEntries(right.map((box) => [box, "why"])),
  wrong: {},
  reason,
  others: [{ reason: "longer than short", wrong: "no" }],
});
const poolOf = (cases: readonly Case[]): Pool => Object.fromEntries(cases.entries());
const times = (count: number, ...right: CheckBox[]) =>
  Array.from({ length: count }, () => made(right));
const even = [
  ...times(6, "api-keys"),
  ...times(6, "credentials"),
  ...times(6, "oauth"),
  ...times(6, "linked-accounts"),
  ...times(5, "admin"),
  ...times(1, "api-keys", "oauth"),
];
const wrongs = (cases: readonly Case[]) => poolFaults(poolOf(cases)).map(({ wrong }) => wrong);

test("the pool as it is has nothing wrong", () => {
  expect([...poolFaults(pool), ...lacksHard(pool)]).toEqual([]);
});

describe("a pool", () => {
  test("that is even has nothing wrong", () => {
    expect(wrongs(even)).toEqual([]);
    expect(lacksHard(poolOf(even))).toEqual([]);
  });

  test("of a few cases is too small", () => {
    expect(wrongs(even.slice(0, 24))).toEqual(["The pool has 24 cases, and needs 25."]);
    expect(wrongs(even.slice(0, 25)).join()).not.toContain("needs 25");
  });

  test("names a box that is too rare, and one that is too frequent", () => {
    const few = wrongs([...even.filter(({ right }) => !right.admin), ...times(4, "admin")]);
    expect(few).toEqual(['"admin" is right in 13.8 of 100 cases, and must be in 15 to 35.']);
    const many = wrongs([...even, ...times(6, "oauth")]);
    expect(many).toContain('"oauth" is right in 36.1 of 100 cases, and must be in 15 to 35.');
  });

  test("says when the longest reason is the right one too often", () => {
    const long = (count: number) =>
      even.map((each, index) =>
        index < count ? { ...each, reason: "longest of them all" } : each,
      );
    expect(wrongs(long(12))).toEqual([]);
    expect(wrongs(long(13))).toEqual([
      "The right reason is the longest in 43.3 of 100 cases, and may be in 40.",
    ]);
  });

  test("needs a case for two boxes, and one for an admin alone", () => {
    expect(lacksHard(poolOf(times(30, "oauth"))).map(({ wrong }) => wrong)).toEqual([
      "No case needs two boxes.",
      "No case needs an admin alone.",
    ]);
  });
});
