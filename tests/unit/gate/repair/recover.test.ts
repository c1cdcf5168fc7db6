// A lesson with faults is read to its end, whatever sign of it is wrong.

import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { parseLesson } from "../../../../src/gate/parse-lesson.ts";
import { recover } from "../../../../src/gate/repair/recover.ts";

const FILE = "content/lessons/connect-oauth-for-mcp-tools.mdx";
const sound = readFileSync(FILE, "utf8");
const places = [...sound.matchAll(/[<>/"={}]/g)].map(({ index }) => index);

// Each test reads a lesson some hundred times.
vi.setConfig({ testTimeout: 20_000 });

test("a sound lesson stays as it is, but for its front matter", () => {
  const { whole, body, faults } = recover(sound, FILE);
  expect(faults).toEqual([]);
  expect(whole).toBe(sound);
  expect(sound.endsWith(body.trimStart())).toBe(true);
});

test.each([
  ["missing", ""],
  ["a quote", '"'],
  ["a brace", "{"],
  ["the beginning of a tag", "<"],
])("with one of its signs %s, a lesson keeps its lines, and the rest of it is read", (_, sign) => {
  for (const at of places) {
    const source = sound.slice(0, at) + sign + sound.slice(at + 1);
    const { body, faults } = recover(source, FILE);
    expect(parseLesson(body, FILE), source.slice(at - 20, at + 20)).toHaveProperty("tree");
    expect(body.split("\n").length).toBe(source.split("\n").length);
    expect(faults.length).toBeLessThan(5);
    if ("fault" in parseLesson(source, FILE)) expect(faults).not.toEqual([]);
  }
});
