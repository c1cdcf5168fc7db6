// How old a sheet is, in the largest unit that fits.

import { expect, test } from "vitest";
import { ageOf } from "../../../src/cheatsheet/age.ts";

test.each([
  ["2026-11-24", "2026-11-24", { unit: "day", count: 0 }],
  ["2026-11-23", "2026-11-24", { unit: "day", count: 1 }],
  ["2026-09-26", "2026-11-24", { unit: "day", count: 59 }],
  ["2026-09-24", "2026-11-24", { unit: "month", count: 2 }],
  ["2026-05-25", "2026-11-24", { unit: "month", count: 5 }],
  ["2025-01-24", "2026-11-24", { unit: "month", count: 22 }],
  ["2024-11-24", "2026-11-24", { unit: "year", count: 2 }],
  ["2020-12-01", "2026-11-24", { unit: "year", count: 5 }],
  ["2026-11-25", "2026-11-24", null],
  ["", "2026-11-24", null],
])("from %j to %j", (date, today, age) => {
  expect(ageOf(date, today)).toEqual(age);
});
