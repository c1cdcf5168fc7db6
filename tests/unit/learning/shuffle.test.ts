// Shuffling: a seed decides, nothing is lost, and every order comes up.

import fc from "fast-check";
import { expect, test } from "vitest";
import { disorder, randomFrom, seedOf, shuffle } from "../../../src/learning/shuffle.ts";

const items = fc.uniqueArray(fc.integer(), { maxLength: 12 });

test("keeps every item, and the same seed gives the same order", () => {
  fc.assert(
    fc.property(items, fc.integer(), (all, seed) => {
      const mixed = shuffle(all, seed);
      expect([...mixed].sort()).toEqual([...all].sort());
      expect(shuffle(all, seed)).toEqual(mixed);
    }),
  );
});

test("puts every item into every place now and then", () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => shuffle(["a", "b", "c", "d"], seed)[0]);
  for (const item of ["a", "b", "c", "d"]) {
    expect(firsts.filter((first) => first === item).length).toBeGreaterThan(20);
  }
});

test("an order to be found never shows itself", () => {
  fc.assert(
    fc.property(items, fc.integer(), (all, seed) => {
      fc.pre(all.length > 1);
      expect(disorder(all, seed)).not.toEqual(all);
      expect([...disorder(all, seed)].sort()).toEqual([...all].sort());
    }),
  );
});

test("random numbers stay within 0 and 1, and a text is a seed", () => {
  const random = randomFrom(seedOf("a-question"));
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(seedOf("a-question")).toBe(seedOf("a-question"));
  expect(seedOf("a-question")).not.toBe(seedOf("another"));
});
