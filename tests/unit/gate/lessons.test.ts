// Every lesson keeps what the site promises of it, whatever it teaches.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lessonFiles, readContent } from "../../../src/gate/content.ts";
import { outlineOf } from "../../../src/gate/outline.ts";
import { CORE_PATH_LIMIT } from "../../../src/learning/time-budget.ts";
import { ROOT } from "./lesson.ts";

const content = readContent(ROOT);
const lessons = lessonFiles(ROOT).map((name) => {
  return [name, readFileSync(join(ROOT, "content/lessons", name), "utf8")] as const;
});
const count = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].length;

describe.each(lessons)("%s", (_, source) => {
  test("is walked in steps, within its time", () => {
    const { steps, seconds } = outlineOf(source, content);
    expect(steps.length).toBeGreaterThan(2);
    expect(seconds).toBeLessThanOrEqual(CORE_PATH_LIMIT);
  });

  test("asks at least two questions, names a must-read, and says what is next", () => {
    expect(count(source, /<Question id=/g)).toBeGreaterThanOrEqual(2);
    expect(count(source, /<WorthKnowing>/g)).toBeGreaterThanOrEqual(1);
    const next = source.slice(source.indexOf('<Fold title="What is next">'));
    expect(count(next, /<Tutorial id=/g)).toBeGreaterThanOrEqual(2);
  });
});
