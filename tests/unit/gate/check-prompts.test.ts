// The prompts and the code that knows them: ids and codes that one of the two does not have.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPrompts } from "../../../src/gate/check-prompts.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";
import { ROOT } from "./lesson.ts";

const NAME = "site/prompts.yaml";
const sound = readFileSync(join(ROOT, "content", NAME), "utf8");

/** What is told after a change; {line} stands for where the new text is. */
function told(from: string, to: string): readonly string[] {
  expect(sound).toContain(from);
  const source = sound.replace(from, () => to);
  const { value, faults } = readYaml(source, NAME);
  const line = source.slice(0, source.indexOf(to)).split("\n").length;
  const words = value === null ? {} : { [NAME]: value };
  return [...faults, ...checkPrompts(() => source, { words })].map((fault) =>
    formatFault(fault).replace(`${NAME}:${line}:`, `${NAME}:{line}:`),
  );
}

test("as they are, they are sound", () => {
  expect(told("title", "title")).toEqual([]);
});

test.each([
  [
    "a code that the rules do not know",
    "        scripts: ",
    "        script: ",
    /^.*:\d+:7 {2}"route-an-integration.slots.direction.example" cannot be "scripts"\. {2}Did you mean "script"\?$/,
  ],
  [
    "an example that is no choice",
    "example: scripts",
    "example: script",
    /{line}:7 .*cannot be "script"\. {2}Did you mean "scripts"\?$/,
  ],
  [
    "another code",
    "        org: org",
    "        orgs: org",
    /{line}:9 .*no choice "orgs"\. {2}Did you mean "org"\?$/,
  ],
  [
    "a code that is gone",
    "        org: org\n",
    "",
    /The choice "org" is missing\. {2}Add a line "org: …"\.$/,
  ],
  [
    "another id",
    "check-the-scope:",
    "check-scope:",
    /{line}:1 .*no prompt "check-scope"\. {2}Did you mean "check-the-scope"\?$/,
  ],
  ["a blank that is misspelt", "{integration}", "{integraton}", /Did you mean {integration}\?$/],
  [
    "a blank that is not in the text",
    "connect {integration}",
    "connect it",
    /has no {integration}, which is among its slots\./,
  ],
  [
    "a blank that is not closed",
    "connect {integration}",
    "connect {integration",
    /has a { that is never closed\. {2}Write }\.$/,
  ],
])("%s is told, and nothing else", (_, from, to, fault) => {
  expect(told(from, to)).toEqual([expect.stringMatching(fault)]);
});

test("a prompt that nobody knows is told", () => {
  const more = `${sound}tell-a-joke:\n  title: A joke\n  body: Tell me one.\n  why: To laugh.\n  slots: {}\n`;
  const words = { [NAME]: readYaml(more, NAME).value };
  expect(checkPrompts(() => more, { words }).map(formatFault)).toEqual([
    expect.stringContaining(
      ':1  The site knows no prompt "tell-a-joke".  Delete it, or ask a developer to add it.',
    ),
  ]);
});
