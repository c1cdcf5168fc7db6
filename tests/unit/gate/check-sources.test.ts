// Every label that mirrors the product says where it is known from, and each fault leads to its place.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSources } from "../../../src/gate/check-sources.ts";
import { readContent } from "../../../src/gate/content.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";

const ROOT = join(import.meta.dirname, "../../..");
const NAME = "site/sources.yaml";
const now = new Date("2026-11-25T12:00:00Z");
const content = readContent(ROOT);
const read = (file: string) => readFileSync(join(ROOT, "content", file), "utf8");
const sound = read(NAME);

/** What is told of the sources with a change, as if the file were so. */
function told(from: string, to: string, at = now): readonly string[] {
  expect(sound).toContain(from);
  const source = sound.replace(from, to);
  const { value, faults } = readYaml(source, NAME);
  if (value === null) return faults.map(formatFault);
  const changed = { ...content, words: { ...content.words, [NAME]: value } };
  return checkSources((file) => (file === NAME ? source : read(file)), changed, at).map(
    formatFault,
  );
}

/** Line and column of a text in a file, as a fault names them. */
function placeIn(source: string, text: string): string {
  const before = source.slice(0, source.indexOf(text)).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const line =
  "  credentials.save: { seen: button of the form, source: seed, checked: 2026-11-24 }\n";

test("as they are, they are sound", () => {
  expect(told(line, line)).toEqual([]);
});

test("a product label without a source is told where the label stands", () => {
  const place = placeIn(read("auxot/credentials.yaml"), "save: Save");
  expect(told(line, "")).toEqual([
    `content/auxot/credentials.yaml:${place}  Nothing says where "credentials.save" is known from.  Add a line to content/site/sources.yaml: credentials.save: { seen: …, source: …, checked: … }.`,
  ]);
});

test.each([
  [
    "credentials.save",
    "credentials.sav",
    'called "credentials.sav".  Did you mean "credentials.save"?',
  ],
  ["credentials.save", "credentials.run", '"credentials.run" is a word of the simulation'],
])("a source of no product label is told: %s as %s", (right, wrong, sentence) => {
  const changed = line.replace(right, wrong);
  const faults = told(line, changed);
  expect(faults).toHaveLength(2);
  expect(faults[1]).toContain(sentence);
  expect(faults[1]).toContain(
    `content/${NAME}:${placeIn(sound.replace(line, changed), `${wrong}:`)}  `,
  );
});

test.each([
  [
    "an unknown source",
    "source: seed",
    "source: sed",
    'No source is called "sed".  Did you mean "seed"?',
  ],
  ["a day to come", "2026-11-24", "2026-11-27", "2026-11-27 is still to come."],
  ["no day", "2026-11-24", "2026-11-31", "is no day.  Write it as 2026-11-24."],
  ["a day in other signs", "2026-11-24", "24.11.2026", "is no day.  Write it as 2026-11-24."],
])("%s is told at its place", (_, from, to, sentence) => {
  const changed = line.replace(from, to);
  const faults = told(line, changed);
  expect(faults).toEqual([expect.stringContaining(sentence)]);
  const key = from.startsWith("source") ? "source: " : "checked: ";
  const row = sound.slice(0, sound.indexOf(line)).split("\n").length;
  expect(faults[0]).toContain(`content/${NAME}:${row}:${line.indexOf(key) + 1}  `);
});

test("the day may be one that has begun elsewhere on Earth", () => {
  expect(told("", "", new Date("2026-11-23T10:30:00Z"))).toEqual([]);
  expect(told("", "", new Date("2026-11-23T09:30:00Z"))).not.toEqual([]);
});

test("of a file with faults nothing is said", () => {
  const { "auxot/credentials.yaml": _, ...words } = content.words;
  expect(checkSources(read, { ...content, words }, now)).toEqual([]);
});
