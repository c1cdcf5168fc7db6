// A text that refers to product labels: filled in, theirs too, and what is wrong is told with its place.

import { describe, expect, test } from "vitest";
import apiKeys from "../../../content/auxot/api-keys.yaml";
import pages from "../../../content/auxot/pages.yaml";
import { formatFault } from "../../../src/labels/fault.ts";
import { referenceFaults } from "../../../src/labels/reference-faults.ts";
import {
  checkReferences,
  fillLabels,
  referencesIn,
  textParts,
} from "../../../src/labels/references.ts";
import { mapTexts, textsIn } from "../../../src/labels/texts-in.ts";

const labels: Readonly<Record<string, string>> = {
  "shell.settings": "Settings",
  "pages.api-keys.name": "API Keys",
  "pages.api-keys.path": "{shell.settings} → {pages.api-keys.name}",
  "trace.as.202": "Accepted",
  "a.self": "again {a.self}",
  "a.one": "{a.other}",
  "a.other": "{a.one}",
};
const lookUp = (name: string) => labels[name] ?? null;

test("a text in pieces has its labels apart, and reads as when it is filled in", () => {
  const text = "Open {pages.api-keys.path} of {no.label}, {name}";
  expect(textParts(text, lookUp)).toEqual([
    { text: "Open " },
    { text: "Settings → API Keys", label: "pages.api-keys.path" },
    { text: " of {no.label}, {name}" },
  ]);
  expect(textParts("{trace.as.202}", lookUp)).toEqual([
    { text: "Accepted", label: "trace.as.202" },
  ]);
  expect(textParts("Plain", lookUp)).toEqual([{ text: "Plain" }]);
});

describe("filling", () => {
  test.each([
    ["Open {pages.api-keys.name}.", "Open API Keys."],
    ["{pages.api-keys.path}, {pages.api-keys.path}", "Settings → API Keys, Settings → API Keys"],
    [
      "{trace.as.202} {name} {team.admin} {integration}",
      "Accepted {name} {team.admin} {integration}",
    ],
    ["{no.label}", "{no.label}"],
    ["{a.self}", "again {a.self}"],
    ["{a.one}", "{a.one}"],
  ])("%j", (text, filled) => {
    expect(fillLabels(text, lookUp)).toBe(filled);
  });
});

test("the references in a text are listed, one for each time", () => {
  expect(referencesIn("{a.b} {c} {a.b} {team.ask} {d.e-f.g}")).toEqual(["a.b", "a.b", "d.e-f.g"]);
});

test("what is wrong with references is told", () => {
  expect(checkReferences("{pages.api-keys.path} {name}", lookUp)).toEqual([]);
  const [unknown, self, ring] = ["{no.label}", "{a.self}", "{a.one}"].map(
    (text) => checkReferences(text, lookUp)[0]?.wrong,
  );
  expect(unknown).toBe("{no.label} is no label.");
  expect(self).toBe("{a.self} leads back to itself.");
  expect(ring).toBe("{a.one} leads back to itself.");
});

test.each([
  ["{shell.setings}", "{shell.setings} is no label.", "Did you mean {shell.settings}?"],
  ["{Shell.settings}", "{Shell.settings} is no label.", "Did you mean {shell.settings}?"],
  [
    "{page.api-keys.name}",
    "{page.api-keys.name} is no label.",
    "Did you mean {pages.api-keys.name}?",
  ],
  [
    "{pages.api-keys}",
    "{pages.api-keys} is a group of labels.",
    "Write {pages.api-keys.name} or {pages.api-keys.path}.",
  ],
])("what was meant by %s is named", (text, wrong, write) => {
  expect(checkReferences(text, lookUp, () => Object.keys(labels))).toEqual([{ wrong, write }]);
});

test("a wrong reference is told at its place", () => {
  const source = "a: x\nb:\n  - y\n  - Choose {no.label}.\n";
  const faults = referenceFaults(
    source,
    "content/x.yaml",
    { a: "x", b: ["y", "{no.label}"] },
    lookUp,
  );
  expect(faults.map(formatFault)).toEqual([
    "content/x.yaml:4:5  {no.label} is no label.  Write the name of a label in content/auxot/, such as {credentials.save}.",
  ]);
});

test("texts are found and changed wherever they stand", () => {
  const words = { a: ["one", 1], b: { c: "two" }, d: null };
  expect(textsIn(words)).toEqual([
    { path: ["a", 0], text: "one" },
    { path: ["b", "c"], text: "two" },
  ]);
  expect(mapTexts(words, (text) => text.toUpperCase())).toEqual({
    ...{ a: ["ONE", 1], b: { c: "TWO" }, d: null },
  });
});

test("the words come with their references filled in", () => {
  expect(pages["api-keys"].path).toBe("Settings → API Keys");
  expect(apiKeys.add).not.toContain("{");
});
