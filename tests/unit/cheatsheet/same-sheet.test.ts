// Of sheets that say the same, and of one person's, the latest stays.

import { expect, test } from "vitest";
import { newest, once } from "../../../src/cheatsheet/same-sheet.ts";
import { anySheet, sheetOf } from "./make.ts";

test("of two days the later one stays", () => {
  const older = { ...anySheet, date: "2026-01-01" };
  expect(once([anySheet, older])).toEqual([anySheet]);
  expect(once([older, anySheet])).toEqual([anySheet]);
});

test("of a person's sheets the newest stays, and nobody else's goes", () => {
  const older = { ...sheetOf(1), author: "Ben", date: "2026-11-01" };
  const newer = { ...sheetOf(2), author: "ben ", date: "2026-11-20" };
  const undated = { ...sheetOf(3), author: "Ben", date: "" };
  const others = [
    { ...sheetOf(4), author: "" },
    { ...sheetOf(5), author: "", date: "2020-01-01" },
  ];
  expect(newest([older, newer, undated, ...others])).toEqual([newer, undated, ...others]);
});
