// A lesson that was just begun passes the gate, and none is written over.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent } from "../../../src/gate/check-content.ts";
import { readFrontMatter } from "../../../src/gate/front-matter.ts";
import { lessonFileName } from "../../../src/gate/new-lesson.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CLI = join(ROOT, "src/gate/new-lesson-cli.ts");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-lesson-"));
  cpSync(join(ROOT, "content"), join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...title: string[]) =>
  spawnSync(process.execPath, [CLI, ...title], { cwd: root, encoding: "utf8" });

test.each([
  ["Rotate a key", "rotate-a-key"],
  ['“Quotes”: and – "colons" & more', "quotes-and-colons-more"],
])("%j is a draft that has no fault", (title, slug) => {
  const told = execFileSync(process.execPath, [CLI, title], { cwd: root, encoding: "utf8" });
  const file = `content/lessons/${slug}.mdx`;
  expect(told).toContain(file);
  expect(checkContent(root).map(formatFault)).toEqual([]);
  const { value } = readFrontMatter(readFileSync(join(root, file), "utf8"), file);
  expect(value).toMatchObject({ title, draft: true });
});

test("one that is there already is left alone", () => {
  run("Rotate a key");
  const before = readFileSync(join(root, "content/lessons/rotate-a-key.mdx"), "utf8");
  const { status, stderr } = run("Rotate", "a", "key!");
  expect(status).toBe(1);
  expect(stderr).toContain("content/lessons/rotate-a-key.mdx is there already");
  expect(readFileSync(join(root, "content/lessons/rotate-a-key.mdx"), "utf8")).toBe(before);
});

test.each([[[]], [[" "]], [["…"]]])("a title of %j is none", (title) => {
  const { status, stderr } = run(...title);
  expect(status).toBe(1);
  expect(stderr).toContain("npm run new:lesson");
});

test.each([
  ["Über Schlüssel", "uber-schlussel.mdx"],
  ["../../etc/passwd", "etcpasswd.mdx"],
  ["日本語", null],
])("the file of %j is %j", (title, name) => {
  expect(lessonFileName(title)).toBe(name);
});
