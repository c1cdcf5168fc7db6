// No pattern can be made to try the same characters over and over: checked by a detector.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSafe } from "redos-detector";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "../../../src/secrets");
/** Steps back from one place in a text; the recogniser limits how many places it tries. */
const MOST_STEPS_BACK = 500;

function patternsIn(text: string): readonly string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest));
  return patterns;
}

/** A pattern as it is tried at one place: otherwise the detector counts the places, too. */
function atOnePlace(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  const flags = literal.slice(end + 1).replace(/[gy]/g, "");
  return new RegExp(`^(?:${literal.slice(1, end)})`, flags);
}

/** Without a repeat, a pattern tries nothing twice; the detector would take long to find that out. */
const REPEAT = /[*+]|\{\d+,/;

function isHarmless(literal: string): boolean {
  if (!REPEAT.test(literal)) return true;
  return isSafe(atOnePlace(literal), { maxScore: MOST_STEPS_BACK }).safe;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => [file, patternsIn(readFileSync(join(SOURCE, file), "utf8"))] as const)
  .filter(([, patterns]) => patterns.length > 0);

describe("patterns", { timeout: 60_000 }, () => {
  test.for(files)("in %s", { timeout: 60_000 }, ([, patterns]) => {
    expect(patterns.filter((pattern) => !isHarmless(pattern))).toEqual([]);
  });

  test("are many, and a bad one would be found", () => {
    expect(files.flatMap(([, patterns]) => patterns).length).toBeGreaterThan(250);
    expect(isHarmless("/(?:a+)+b/")).toBe(false);
  });
});
