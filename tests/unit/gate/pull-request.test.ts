// A pull request shows each fault at its line: the gate prints what the committed matcher reads.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formatFault } from "../../../src/labels/fault.ts";

const read = (path: string) => readFileSync(`.github/${path}`, "utf8");

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly message: number;
}

test("a fault is annotated where it is, with what to write", () => {
  const matcher = JSON.parse(read("gate-matcher.json"));
  const pattern: Pattern = matcher.problemMatcher[0].pattern[0];
  const fault = {
    file: "content/lessons/map.mdx",
    line: 12,
    column: 3,
    wrong: "Unknown word <Sandboxx>.",
    write: 'Did you mean "Sandbox"?',
  };
  const found = new RegExp(pattern.regexp).exec(formatFault(fault)) ?? [];
  expect(found[pattern.file]).toBe(fault.file);
  expect(found[pattern.line]).toBe("12");
  expect(found[pattern.column]).toBe("3");
  expect(found[pattern.message]).toBe(`${fault.wrong}  ${fault.write}`);
});

test("the workflow runs commands that there are, and the matcher that there is", () => {
  const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);
  const { jobs } = parse(read("workflows/pull-request.yml"));
  const steps: { run?: string }[] = [...jobs.content.steps, ...jobs.tests.steps];
  const runs = steps.flatMap(({ run }) => run ?? []);
  const names = runs.flatMap((run) => /^npm (?:run )?(?:--silent )?(\w+)$/.exec(run)?.[1] ?? []);
  expect(names.filter((name) => name !== "ci" && !scripts.includes(name))).toEqual([]);
  expect(names).toContain("check");
  expect(runs).toContain('echo "::add-matcher::.github/gate-matcher.json"');
});
