// The writers' gallery shows every word, and what stands in it is as sound as a lesson.

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkWriters } from "../../../src/gate/check-writers.ts";
import { readContent } from "../../../src/gate/content.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const ROOT = join(import.meta.dirname, "../../..");
let root = "";
const told = (): string[] => checkWriters(root, readContent(root)).map(formatFault);
const at = (name: string) => join(root, "content/writers", name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "writers-"));
  cpSync(join(ROOT, "content"), join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test("as it is, it has no fault", () => {
  expect(told()).toEqual([]);
});

test("a word that it does not show is told", () => {
  rmSync(at("words/Tip.mdx"));
  expect(told()).toEqual([
    "content/writers/words/Tip.mdx:1:1  The gallery does not show <Tip>.  Write use: …, noScript: … and print: … between dashes, and an example below.",
  ]);
});

test("a word that there is not is told, with the nearest", () => {
  renameSync(at("words/Tip.mdx"), at("words/Tipp.mdx"));
  expect(told()).toContain(
    'content/writers/words/Tipp.mdx:1:1  There is no word <Tipp>.  Did you mean "Tip"?',
  );
});

test("a guide that is gone is told", () => {
  rmSync(at("guide.mdx"));
  expect(told()).toEqual([
    "content/writers/guide.mdx:1:1  The guide is missing.  Bring it back; /writers/ shows it.",
  ]);
});

test("front matter in the guide is told", () => {
  writeFileSync(at("guide.mdx"), `---\ntitle: x\n---\n${readFileSync(at("guide.mdx"), "utf8")}`);
  expect(told()).toEqual([
    "content/writers/guide.mdx:1:1  The guide has no front matter.  Delete the lines from --- to ---.",
  ]);
});

test("an example without its word is told", () => {
  const source = readFileSync(at("words/Tip.mdx"), "utf8");
  writeFileSync(at("words/Tip.mdx"), source.replaceAll("Tip>", "WorthKnowing>"));
  expect(told()).toEqual([
    "content/writers/words/Tip.mdx:1:1  The example does not show <Tip>.  Write one below the front matter that uses <Tip>.",
  ]);
});

test.each([
  ["words/Label.mdx", 'of="credentials.save"', 'of="credentials.sav"', "credentials.save"],
  ["words/Label.mdx", "print:", "prnt:", "print"],
  ["guide.mdx", "## In the browser", "### In the browser", "##"],
  ["guide.mdx", "Nothing is published", "<Tipp>Nothing</Tipp> is published", "Tip"],
])("a fault in %s is told: %j", (name, sound, faulty, write) => {
  const source = readFileSync(at(name), "utf8");
  expect(source).toContain(sound);
  writeFileSync(at(name), source.replace(sound, faulty));
  const faults = told();
  expect(faults[0]).toContain(`content/writers/${name}:`);
  expect(faults.join("\n")).toContain(write);
});
