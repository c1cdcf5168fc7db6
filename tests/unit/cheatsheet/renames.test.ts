// What labels are called on somebody's screen: one sentence, and those of a team, each once.

import { expect, test } from "vitest";
import { renamedIn, screenLine } from "../../../src/cheatsheet/renames.ts";
import { sheetOf, words } from "./make.ts";

const keep = { label: "Save", is: "Keep" };
const store = { label: "Save", is: "Store" };

test("is one sentence, whatever the words hold", () => {
  expect(screenLine([], words.screen)).toBe("");
  expect(screenLine([keep], words.screen)).toBe("On my screen: “Save” is “Keep”.");
  expect(screenLine([{ label: "$& {is}", is: "{list} $1" }], words.screen)).toBe(
    "On my screen: “$& {is}” is “{list} $1”.",
  );
});

test("of a team is listed once, the most frequent first, with whose screen it is", () => {
  const sheets = [
    { ...sheetOf(1), renames: [store, keep] },
    { ...sheetOf(2), renames: [keep] },
    sheetOf(3),
  ];
  expect(renamedIn(sheets)).toEqual([
    { ...keep, who: ["Person 1", "Person 2"] },
    { ...store, who: ["Person 1"] },
  ]);
  expect(renamedIn([...sheets].reverse())).toEqual(renamedIn(sheets));
});
