// What labels are called on the learner's screen: noted, taken back, kept up to date, and read again.

import { describe, expect, test } from "vitest";
import {
  asShown,
  LONGEST_WORD,
  noRenames,
  readRenames,
  withRename,
} from "../../../src/learning/renames.ts";

const one = withRename(noRenames, "credentials.save", "Save", "Keep");
const two = withRename(one, "api-keys.add", "Add Key", " New \n key ");

test("a word is noted on one line, and another takes its place", () => {
  expect(two.labels).toEqual({
    "credentials.save": { label: "Save", is: "Keep" },
    "api-keys.add": { label: "Add Key", is: "New key" },
  });
  expect(withRename(one, "credentials.save", "Save", "Store").labels).toEqual({
    "credentials.save": { label: "Save", is: "Store" },
  });
});

test.each(["", "  ", "Save"])("the word %j takes it back", (word) => {
  expect(withRename(one, "credentials.save", "Save", word)).toEqual(noRenames);
});

test("there is an end to them, and what is noted can still be changed", () => {
  const names = Array.from({ length: 60 }, (_, index) => `page.label-${index}`);
  const full = names.reduce((all, name) => withRename(all, name, "a", "b"), noRenames);
  expect(Object.keys(full.labels)).toHaveLength(40);
  expect(withRename(full, "page.label-0", "a", "c").labels["page.label-0"]?.is).toBe("c");
});

describe("a label that the tutorial words anew", () => {
  test("is noted with its new word", () => {
    expect(asShown(two, { "credentials.save": "Save it" }).labels["credentials.save"]).toEqual({
      ...{ label: "Save it", is: "Keep" },
    });
  });

  test("is done once it says what the screen says", () => {
    expect(asShown(one, { "credentials.save": "Keep" })).toEqual(noRenames);
  });

  test("changes nothing else, nor does a page without it", () => {
    expect(asShown(two, { "credentials.save": "Save", "oauth.save": "x" })).toBe(two);
    expect(asShown(two, {})).toBe(two);
  });
});

describe("reading", () => {
  test("gives back what was written", () => {
    expect(readRenames(JSON.parse(JSON.stringify(two)))).toEqual(two);
  });

  test.each([null, 7, [], {}, { version: 2, labels: {} }, { version: 1, labels: "x" }])(
    "%j is none",
    (stored) => {
      expect(readRenames(stored)).toBeNull();
    },
  );

  test("drops what is strange and keeps the rest", () => {
    const labels = {
      ...one.labels,
      Save: { label: "Save", is: "Keep" },
      "a.b": { label: 7, is: "x" },
      "a.c": null,
      "a.d": { label: "x", is: "a".repeat(LONGEST_WORD + 1) },
      "a.<b>": { label: "x", is: "y" },
    };
    expect(readRenames({ version: 1, labels })).toEqual(one);
  });
});
