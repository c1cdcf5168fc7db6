// The exit check: every draw is mixed and hard enough, new to the team, and graded by boxes and reason.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import pool from "../../../content/site/exit-check.yaml";
import {
  type Case,
  drawCases,
  gradeCase,
  namesSystem,
  rightsOf,
} from "../../../src/learning/exit-check.ts";

const ids = Object.keys(pool);
const draw = { count: 5, seed: 1, vendors: [], seen: [], hard: true };
const rights = (drawn: readonly string[]) => drawn.map((id) => rightsOf(pool[id] as Case));

describe("a draw", () => {
  test("has five cases of mixed directions, one for two boxes, one for an admin alone", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawCases(pool, { ...draw, seed });
        expect(new Set(drawn).size).toBe(5);
        const boxes = rights(drawn);
        expect(new Set(boxes.flat()).size).toBe(5);
        expect(boxes.some((needed) => needed.length > 1)).toBe(true);
        expect(boxes).toContainEqual(["admin"]);
        expect(drawCases(pool, { ...draw, seed })).toEqual(drawn);
      }),
    );
  });

  test("differs with the seed, and every case comes up", () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed * 7919);
    const drawn = new Set(seeds.flatMap((seed) => drawCases(pool, { ...draw, seed })));
    expect([...drawn].sort()).toEqual([...ids].sort());
  });

  test("of three more has nothing that was seen, until nothing else is left", () => {
    const seen: string[] = [...drawCases(pool, draw)];
    while (ids.length - seen.length >= 3) {
      const more = drawCases(pool, { ...draw, count: 3, hard: false, seen });
      expect(more).toHaveLength(3);
      expect(more.filter((id) => seen.includes(id))).toEqual([]);
      expect(new Set(rights(more).flat()).size).toBeGreaterThanOrEqual(2);
      seen.push(...more);
    }
    expect(drawCases(pool, { ...draw, count: 3, hard: false, seen })).toHaveLength(3);
  });

  test("leaves out what the team works with, whatever its case", () => {
    const vendors = ["okta", "NEW RELIC", "Tableau", "Node-RED"];
    for (let seed = 0; seed < 100; seed += 1) {
      const drawn = drawCases(pool, { ...draw, seed, vendors });
      for (const id of drawn)
        expect(vendors.join().toLowerCase()).not.toContain(pool[id]?.vendor.toLowerCase());
    }
  });

  test("of a pool that is all the team's own is empty", () => {
    const vendors = Object.values(pool).map(({ vendor }) => vendor);
    expect(drawCases(pool, { ...draw, vendors })).toEqual([]);
  });
});

describe("a case", () => {
  const each: Case = {
    vendor: "Acme",
    case: "Acme does both.",
    right: { "api-keys": "in", credentials: "out" },
    wrong: { oauth: "no", "linked-accounts": "no", admin: "no" },
    reason: "Two calls.",
    others: [{ reason: "One call.", wrong: "Two." }],
  };
  const graded = { passed: false, wrong: [], missing: [], reason: true };

  test.each([
    [["credentials", "api-keys"], "Two calls.", { ...graded, passed: true }],
    [["credentials", "api-keys"], "One call.", { ...graded, reason: false }],
    [["api-keys"], "Two calls.", { ...graded, missing: ["credentials"] }],
    [["api-keys", "credentials", "oauth"], "Two calls.", { ...graded, wrong: ["oauth"] }],
    [
      ["admin"],
      "One call.",
      { passed: false, wrong: ["admin"], missing: ["api-keys", "credentials"], reason: false },
    ],
  ] as const)("answered with %j and “%s” is %j", (picked, reason, expected) => {
    expect(gradeCase(each, picked, reason)).toEqual(expected);
  });
});

test.each([
  ["Okta posts", "okta", true],
  ["Oktan posts", "Okta", false],
  ["Use Node-RED.", "Node-RED", true],
  ["C++ it is", "C++", true],
  ["anything", " ", false],
])("%j names %j: %j", (text, name, names) => {
  expect(namesSystem(text, name)).toBe(names);
});
