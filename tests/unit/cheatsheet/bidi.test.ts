// A text closes every turn of direction that it opens, and is otherwise left alone.

import fc from "fast-check";
import { expect, test } from "vitest";
import { closeBidi } from "../../../src/cheatsheet/bidi.ts";

test.each([
  ["plain", ""],
  ["שלום", ""],
  ["\u202Eoverride", "\u202C"],
  ["\u202Aa\u202Bb", "\u202C\u202C"],
  ["\u202Aa\u202C", ""],
  ["\u2066isolate", "\u2069"],
  ["\u2067a\u202Eb", "\u202C\u2069"],
  ["\u2067a\u202Eb\u2069", ""],
  ["stray \u202C and \u2069", ""],
  ["\u202Ea\u2069", "\u202C"],
  ["\u2066a\u202Cb", "\u2069"],
])("%j is followed by %j", (text, closing) => {
  expect(closeBidi(text)).toBe(text + closing);
});

test("closing twice changes nothing more", () => {
  const marks = fc.constantFrom("a", "\u202A", "\u202C", "\u202E", "\u2066", "\u2068", "\u2069");
  fc.assert(
    fc.property(fc.string({ unit: marks }), (text) => {
      const once = closeBidi(text);
      expect(closeBidi(once)).toBe(once);
      expect(once.startsWith(text)).toBe(true);
    }),
  );
});
