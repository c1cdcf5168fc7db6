// Looking up a label by its name, offering the nearest one, and filling a sentence's braces.

import { describe, expect, test } from "vitest";
import apiKeys from "../../../content/auxot/api-keys.yaml";
import people from "../../../content/auxot/people.yaml";
import { lessonStanding, type Tier } from "../../../src/auxot/standing.ts";
import { fill } from "../../../src/labels/fill.ts";
import { labelNames, lookUpLabel } from "../../../src/labels/look-up.ts";
import { nameOfViewer } from "../../../src/labels/name-of.ts";
import { suggestName } from "../../../src/labels/nearest.ts";
import { productLabel } from "../../../src/labels/product-labels.ts";

describe("the nearest name", () => {
  const names = ["api-keys", "credentials", "oauth", "linked-accounts"];
  test.each([
    ["api-key", 'Did you mean "api-keys"?'],
    ["OAuth", 'Did you mean "oauth"?'],
    ["linkedaccounts", 'Did you mean "linked-accounts"?'],
    ["users", `Write one of: ${names.join(", ")}.`],
    ["", `Write one of: ${names.join(", ")}.`],
  ])("of %j", (wrong, answer) => {
    expect(suggestName(wrong, names)).toBe(answer);
  });

  const prompts = ["build-a-cheat-sheet", "route-an-integration", "check-the-scope"];
  test.each([
    ["check-scope", 'Did you mean "check-the-scope"?'],
    ["cheat_sheet", 'Did you mean "build-a-cheat-sheet"?'],
    ["check-a-route", `Write one of: ${prompts.join(", ")}.`],
    ["scope", `Write one of: ${prompts.join(", ")}.`],
  ])("by the words of %j", (wrong, answer) => {
    expect(suggestName(wrong, prompts)).toBe(answer);
  });

  test("of words that two names have is neither", () => {
    const names = ["check-the-scope", "check-a-scope"];
    expect(suggestName("scope-check", names)).toBe(`Write one of: ${names.join(", ")}.`);
  });

  test("of nothing at all", () => {
    expect(suggestName("oauth", [])).toBe("There is none to choose from.");
  });
});

test("the admin is named as one of the team where there are teams", () => {
  const named = (tier: Tier) =>
    nameOfViewer("admin", { ...lessonStanding, teamRole: "none", tier });
  expect(named("business")).toBe(people.signedIn.adminInTeam);
  expect(named("team")).toBe(people.signedIn.admin);
});

describe("a label", () => {
  const source = {
    page: { save: "Save", list: ["a"], deep: { one: "One" }, zero: 0 },
    title: "Title",
  };

  test.each([
    ["title", "Title"],
    ["page.save", "Save"],
    ["page.deep.one", "One"],
    ["page", null],
    ["page.list", null],
    ["page.zero", null],
    ["page.nothing", null],
    ["page.save.length", null],
    ["toString", null],
    ["page.constructor.name", null],
    ["", null],
  ])("%j is %j", (name, text) => {
    expect(lookUpLabel(source, name)).toBe(text);
  });

  test("names are those that can be looked up", () => {
    expect(labelNames(source)).toEqual(["page.save", "page.deep.one", "title"]);
  });

  test("of the product is the text in its YAML file", () => {
    expect(productLabel("api-keys.add")).toBe(apiKeys.add);
  });

  test("of the product, misspelt, names the nearest", () => {
    expect(() => productLabel("api-keys.ad")).toThrow(
      'No product label "api-keys.ad". Did you mean "api-keys.add"?',
    );
  });
});

describe("a sentence", () => {
  test.each([
    ["Deleted {name}.", { name: "CI" }, "Deleted CI."],
    ["{n} of {m}, {n}", { n: "1", m: "3" }, "1 of 3, 1"],
    ["{n} of {m}", { n: "1" }, "1 of {m}"],
    ["{name}", { name: "$& {n} $1" }, "$& {n} $1"],
    ["{name}", { name: "" }, ""],
    ["no braces", { name: "x" }, "no braces"],
  ])("%j with %j", (sentence, values: Record<string, string>, filled) => {
    expect(fill(sentence, values)).toBe(filled);
  });
});
