// Which systems a line is about.

import { describe, expect, test } from "vitest";
import { joinVendors, splitVendors, vendorsIn } from "../../../src/cheatsheet/vendors.ts";

describe("a list", () => {
  test.each([
    ["GitHub, Stripe", ["GitHub", "Stripe"]],
    ["GitHub;Stripe\nSlack", ["GitHub", "Stripe", "Slack"]],
    ["GitHub,Stripe\nSlack", ["GitHub", "Stripe", "Slack"]],
    ["Acme, Inc.; Stripe", ["Acme, Inc.", "Stripe"]],
    [" our  billing   DB ,, ", ["our billing DB"]],
    ["GitHub, github, GITHUB", ["GitHub"]],
    ["", []],
    [" , ", []],
  ])("%j names %j", (list, names) => {
    expect(splitVendors(list)).toEqual(names);
  });
});

test.each([
  [["GitHub", "Stripe"], "GitHub, Stripe"],
  [["Acme, Inc.", "Stripe"], "Acme, Inc.; Stripe;"],
  [["Acme, Inc."], "Acme, Inc.;"],
  [[], ""],
])("%j are listed as %j, and come back", (names, list) => {
  expect(joinVendors(names)).toBe(list);
  expect(splitVendors(list)).toEqual(names);
});

describe("a sentence", () => {
  const known = ["GitHub", "Stripe", "Google Cloud", "Linear"];
  test.each([
    ["We post to GitHub and github.", ["GitHub"]],
    ["stripe’s API, then GitHub’s", ["GitHub", "Stripe"]],
    ["Google Cloud only", ["Google Cloud"]],
    ["Linearly, GitHubber, unstripe", []],
    ["", []],
  ])("%j names %j", (text, names) => {
    expect(vendorsIn(text, known)).toEqual(names);
  });
});
