// All of content/ is valid, each file has its schema, and the words match the code's lists one to one.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import apiKeys from "../../../content/auxot/api-keys.yaml";
import boxes from "../../../content/auxot/boxes.yaml";
import chat from "../../../content/auxot/chat.yaml";
import credentials from "../../../content/auxot/credentials.yaml";
import linkedAccounts from "../../../content/auxot/linked-accounts.yaml";
import pages from "../../../content/auxot/pages.yaml";
import people from "../../../content/auxot/people.yaml";
import refusals from "../../../content/auxot/refusals.yaml";
import samples from "../../../content/auxot/samples.yaml";
import prompts from "../../../content/site/prompts.yaml";
import { CALL_ADDRESSES } from "../../../src/auxot/api.ts";
import { BOXES, DESTINATIONS, KINDS, PLAIN_FIELDS } from "../../../src/auxot/boxes.ts";
import { TABLE_PAGES } from "../../../src/auxot/chat.ts";
import { CHAT_APPS } from "../../../src/auxot/chat-apps.ts";
import { PAGES } from "../../../src/auxot/pages.ts";
import { PEOPLE } from "../../../src/auxot/people.ts";
import { PROMPTS } from "../../../src/auxot/prompt-text.ts";
import { ADMIN_NEEDS, ROUTE_REASONS, TRUST_DIRECTIONS } from "../../../src/auxot/routing.ts";
import { SCOPES } from "../../../src/auxot/scopes.ts";
import { ORG_ROLES, TEAM_ROLES, TIERS } from "../../../src/auxot/standing.ts";
import { SAVED_OBJECTS, SURPRISES } from "../../../src/auxot/surprises.ts";
import { lessonFiles, readContent } from "../../../src/gate/content.ts";
import { VOCABULARY } from "../../../src/gate/vocabulary.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { schemas } from "../../../src/labels/schemas.ts";
import { SECRET_FORMS } from "../../../src/secrets/kinds.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { makeSample, type SampleKind } from "../../../src/secrets/samples.ts";

const ROOT = join(import.meta.dirname, "../../..");
const files = readdirSync(join(ROOT, "content"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, "content/").length));
const yaml = files.filter((file) => /\.ya?ml$/.test(file)).sort();

describe("content/", () => {
  test("has no faults", () => {
    expect(readContent(ROOT).faults.map(formatFault)).toEqual([]);
  });

  test("has a schema for every YAML file, and a file for every schema", () => {
    expect(yaml).toEqual(Object.keys(schemas).sort());
  });

  test("has types for every YAML file, and no others", () => {
    const types = readFileSync(join(ROOT, "src/labels/content.d.ts"), "utf8");
    const declared = Array.from(types.matchAll(/module "\*\/(.+)"/g), ([, name]) => name);
    expect(declared.sort()).toEqual(yaml);
  });

  test("holds words only: YAML files, and the lessons and examples that the gate reads", () => {
    const lessons = lessonFiles(ROOT).map((name) => `lessons/${name}`);
    expect(lessons).not.toEqual([]);
    const examples = Object.keys(VOCABULARY).map((word) => `writers/words/${word}.mdx`);
    const others = files.filter((file) => !yaml.includes(file)).sort();
    expect(others).toEqual([...lessons, "writers/guide.mdx", ...examples]);
  });

  test.each(files)("holds no secret in %s", (file) => {
    expect(recognise(readFileSync(join(ROOT, "content", file), "utf8"))).toBeNull();
  });
});

const choicesOf = (prompt: string, slot: string) => prompts[prompt]?.slots[slot]?.choices ?? {};

describe("the words match the code one to one", () => {
  const kinds = Object.keys(samples) as SampleKind[];
  test.each([
    ["pages", pages, PAGES],
    ["boxes", boxes.boxes, BOXES],
    ["fields for plain text", boxes.plain, PLAIN_FIELDS],
    ["kinds of secrets in boxes", boxes.cells, KINDS],
    ["the next click for a destination", refusals.next, DESTINATIONS],
    ["names of secrets", refusals.secrets, [...SECRET_FORMS, "chat-code"]],
    ["scopes", credentials.scopes, SCOPES],
    ["hints of scopes", credentials.scopeHints, SCOPES],
    ["addresses", apiKeys.addresses, CALL_ADDRESSES],
    ["people", people.names, PEOPLE],
    ["org roles", people.orgRoles, ORG_ROLES],
    ["team roles", people.teamRoles, TEAM_ROLES],
    ["plans", people.tiers, TIERS],
    ["chat apps", linkedAccounts.apps, CHAT_APPS],
    ["prompts", prompts, PROMPTS],
    ["directions of trust", choicesOf("route-an-integration", "direction"), TRUST_DIRECTIONS],
    ["what is saved", choicesOf("check-the-scope", "object"), SAVED_OBJECTS],
    ["scopes in a prompt", choicesOf("check-the-scope", "scope"), SCOPES],
    ["reasons of a route", chat.route.reasons, ROUTE_REASONS],
    ["what an admin has to do", chat.route.admin, ADMIN_NEEDS],
    ["surprises", chat.scope.surprises, SURPRISES],
    ["rows of the table", chat.table.rows, TABLE_PAGES],
  ])("%s", (_, words, ids) => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });

  test.each(kinds)("a sample can be made for the name %s", (kind) => {
    expect(makeSample(kind, (length) => "a".repeat(length)).value).toMatch(/sample|not-?a?-?real/i);
  });

  test.each(Object.entries(prompts))("the blanks of %s are those in its text", (_, prompt) => {
    const blanks = Array.from(prompt.body.matchAll(/\{(\w+)\}/g), ([, slot]) => slot);
    expect([...new Set(blanks)].sort()).toEqual(Object.keys(prompt.slots).sort());
  });

  test.each(Object.entries(prompts))(
    "a blank of %s starts with one of its choices",
    (_, prompt) => {
      for (const { choices, example } of Object.values(prompt.slots)) {
        if (choices) expect(Object.keys(choices)).toContain(example);
      }
    },
  );
});
