// The questions a team missed: counted over its sheets, by their ids of now, and unknown ones left out.

import fc from "fast-check";
import { expect, test } from "vitest";
import { missedIn } from "../../../src/cheatsheet/missed.ts";
import { sheetOf, someSheet } from "./make.ts";

const now = (id: string) => ({ a: "a", b: "b", "was-b": "b" })[id] ?? null;
const sheet = (number: number, missed: readonly string[]) => ({ ...sheetOf(number), missed });

test("are counted, the most frequent first, with who missed them", () => {
  const sheets = [sheet(2, ["b"]), sheet(1, ["a", "b"]), sheetOf(3)];
  expect(missedIn(sheets, now)).toEqual([
    { id: "b", who: ["Person 1", "Person 2"] },
    { id: "a", who: ["Person 1"] },
  ]);
});

test("are one question under an old id and a new one, and one person counts once", () => {
  expect(missedIn([sheet(1, ["was-b", "b"])], now)).toEqual([{ id: "b", who: ["Person 1"] }]);
});

test("that this edition does not know are not there", () => {
  expect(missedIn([sheet(1, ["gone", "constructor"])], (id) => (id === "a" ? id : null))).toEqual(
    [],
  );
});

test("a sheet that came twice counts once", () => {
  expect(missedIn([sheet(1, ["a"]), { ...sheet(1, ["a"]), date: "" }], now)[0]?.who).toHaveLength(
    1,
  );
});

test("the order in which sheets come changes nothing", () => {
  fc.assert(
    fc.property(fc.array(someSheet, { maxLength: 5 }), (sheets) => {
      const all = missedIn(sheets, (id) => id);
      expect(missedIn([...sheets].reverse(), (id) => id)).toEqual(all);
    }),
    { numRuns: 40 },
  );
});
