// Values drawn by chance fall into scraps that pass for words now and then, and names into what looks drawn.
// Both happen seldom, whatever a vendor draws from; these are the rates.

import { describe, expect, test } from "vitest";
import { isOpaque } from "../../../src/secrets/opaque.ts";
import { isPlaceholder } from "../../../src/secrets/placeholder.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { ALPHABETS, glue, randomSource } from "./make.ts";

const MANY = 4000;

const alphabets = {
  ...ALPHABETS,
  letters: ALPHABETS.alphanumeric.replace(/\d/g, ""),
  small: ALPHABETS.alphanumeric.replace(/[A-Z]/g, ""),
  capital: ALPHABETS.alphanumeric.replace(/[a-z]/g, ""),
};

/** How many in a hundred values of that length pass. */
function rate(alphabet: string, length: number, passes: (value: string) => boolean): number {
  const draw = randomSource(length);
  const values = Array.from({ length: MANY }, () => draw(length, alphabet));
  return (values.filter(passes).length / MANY) * 100;
}

test.each([
  [alphabets.alphanumeric, 16, 99],
  [alphabets.alphanumeric, 20, 99.5],
  [alphabets.alphanumeric, 40, 99.9],
  [alphabets.letters, 20, 96],
  [alphabets.letters, 32, 99],
  [alphabets.small, 20, 99],
  [alphabets.capital, 20, 99],
  [alphabets.hex, 32, 99.9],
  [alphabets.url, 16, 98.5],
  [alphabets.url, 32, 99.9],
])("of values from %s with %i characters, more than %f in 100 are seen", (from, length, least) => {
  expect(rate(from, length, isOpaque)).toBeGreaterThan(least);
});

test.each([
  [alphabets.letters, 16, 1.8],
  [alphabets.letters, 24, 0.25],
  [alphabets.small, 16, 0.1],
  [alphabets.alphanumeric, 16, 0.1],
  [alphabets.url, 20, 0.1],
])(
  "of values from %s with %i characters, fewer than %f in 100 pass for a stand-in",
  (from, length, most) => {
    expect(rate(from, length, isPlaceholder)).toBeLessThan(most);
  },
);

test.each([
  [alphabets.url, 16, 97],
  [alphabets.url, 24, 99.5],
  [alphabets.url, 40, 99.9],
  [alphabets.small, 16, 98],
  [`${alphabets.small}----____`, 40, 99.5],
  [alphabets.hex, 16, 99],
])(
  "of Auxot keys from %s with %i characters, more than %f in 100 are seen",
  (from, length, least) => {
    const isKey = (value: string) =>
      recognise(glue("user.", "demo0001.", value))?.form === "user-key";
    expect(rate(from, length, isKey)).toBeGreaterThan(least);
  },
);

test("one word with numbers in it is no name of two", () => {
  expect(isOpaque("Kq4wnpzrtbvx7ade")).toBe(true);
});

describe("names of things", () => {
  test.each([
    "startGPUQueueWatcher",
    "listHTMLVideoSources",
    "Ed25519PrivateKeyFile",
    "Sha512DigestOfTheFile",
  ])("%s is not drawn", (name) => {
    expect(isOpaque(name)).toBe(false);
  });

  test.each([
    "user.a11y_required_attributes",
    "user.a11y-no-redundant-roles",
    "team.step-2-of-4-is-done",
    "tools.on_the_1st_of_may",
  ])("%s is no key", (name) => {
    expect(recognise(name)).toBeNull();
  });
});
