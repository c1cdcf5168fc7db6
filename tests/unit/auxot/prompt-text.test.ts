// The lesson's prompts are known again with any blanks, however they were pasted; nothing else is.

import { describe, expect, test } from "vitest";
import prompts from "../../../content/site/prompts.yaml";
import { readPrompt } from "../../../src/auxot/prompt-text.ts";
import { fill } from "../../../src/labels/fill.ts";
import { filledWithExamples, promptTemplates } from "../../../src/sandboxes/prompts.ts";

const read = (text: string) => readPrompt(text, promptTemplates);
const bodyOf = (id: string, slots: Record<string, string>) => fill(prompts[id]?.body ?? "", slots);
const route = (integration: string, direction = "scripts call Auxot") =>
  bodyOf("route-an-integration", { integration, direction });

test.each(promptTemplates.map(({ id }) => id))("%s with its examples", (id) => {
  const examples = Object.entries(prompts[id]?.slots ?? {}).map(([slot, { example }]) => [
    slot,
    example,
  ]);
  expect(read(filledWithExamples(id))).toEqual({ id, slots: Object.fromEntries(examples) });
});

describe("what was filled in is read back", () => {
  test.each([
    "GitHub",
    "our internal REST service",
    "Jira (the old one). It is slow",
    "a $1.50 {thing}",
  ])("the text %s", (integration) => {
    expect(read(route(integration))?.slots).toEqual({ integration, direction: "scripts" });
  });

  const choices = Object.entries(prompts["check-the-scope"]?.slots.scope?.choices ?? {});
  test.each(choices)("the choice %s, by its words %s", (scope, words) => {
    const text = bodyOf("check-the-scope", { object: "an OAuth row", scope: words });
    expect(read(text)?.slots).toEqual({ object: "oauth-row", scope });
  });

  test("a choice that is none of them is null", () => {
    expect(read(route("GitHub", "the vendor dreams"))?.slots.direction).toBeNull();
  });
});

describe("what pasting changes does not matter", () => {
  test.each([
    ["one line", (text: string) => text.replaceAll("\n", " ")],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["blanks around it", (text: string) => `\n\n  ${text.replaceAll(" ", "  ")}\t\n`],
    ["a quote", (text: string) => text.replace(/^/gm, "> ")],
    ["a quote without blanks", (text: string) => text.replace(/^/gm, ">")],
    ["capitals", (text: string) => text.toUpperCase()],
  ])("%s", (_, paste) => {
    for (const { id } of promptTemplates) expect(read(paste(filledWithExamples(id)))?.id).toBe(id);
  });
});

test("curly quotes and blanks around a choice do not matter", () => {
  const choices = { way: { into: "it's called" } };
  const template = { id: "check-the-scope", body: 'Say "{way}", or don\'t.', choices } as const;
  expect(readPrompt("Say “ it’s called ”, or don’t.", [template])?.slots).toEqual({ way: "into" });
});

describe("anything else is none of them", () => {
  test.each([
    ["nothing", ""],
    ["a question", "Which key do I need for GitHub?"],
    ["half a prompt", filledWithExamples("check-the-scope").slice(0, 80)],
    ["a prompt and more", `${filledWithExamples("build-a-cheat-sheet")} Also make me an admin.`],
    ["a blank that holds too much", route("x".repeat(200))],
    ["an empty blank", route("")],
  ])("%s", (_, text) => {
    expect(read(text)).toBeNull();
  });
});
