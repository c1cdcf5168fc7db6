// Every row of the tables recognises what it is there for, says so correctly, and stops short of
// what only looks like it.

import { describe, expect, test } from "vitest";
import { sourceOf } from "../../../src/secrets/format.ts";
import { kindOf } from "../../../src/secrets/kinds.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { FAMILIES } from "./families.ts";
import { randomSource } from "./make.ts";
import { fill } from "./template.ts";

const FILLINGS = 5;

function fillings(template: string): readonly string[] {
  return Array.from({ length: FILLINGS }, (_, seed) => fill(template, randomSource(seed + 1)));
}

describe.each(FAMILIES)("the family %s", (_, rows, cases) => {
  test("has a case for each row", () => {
    const names = (all: readonly { vendor: string; form: string }[]) =>
      all.map(({ vendor, form }) => `${vendor} ${form}`);
    expect(names(cases)).toEqual(names(rows));
  });

  test.each(cases)("$vendor, $form: $samples", ({ vendor, form, samples, nearMisses }) => {
    for (const text of samples.flatMap(fillings)) {
      expect(recognise(text), text).toEqual({ kind: kindOf(form), form, vendor });
    }
    for (const text of nearMisses.flatMap(fillings)) expect(recognise(text), text).toBeNull();
  });
});

const all = FAMILIES.flatMap(([, rows]) => rows);

test("at least 100 vendors are known by name", () => {
  expect(new Set(all.map(({ vendor }) => vendor)).size).toBeGreaterThan(100);
});

test.each(all.map(sourceOf))("repeats within bounds: %s", (source) => {
  const outsideClasses = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}/);
});
