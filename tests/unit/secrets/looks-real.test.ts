// Which values nobody should practise with.

import { describe, expect, test } from "vitest";
import { looksReal } from "../../../src/secrets/looks-real.ts";
import { MASK } from "../../../src/secrets/mask.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import type { Recognise } from "../../../src/secrets/types.ts";
import { alphanumeric, anyToken, hex } from "./make.ts";

const blind: Recognise = () => null;

describe("looksReal", () => {
  test("asks the recogniser first", () => {
    const seen: Recognise = () => ({ kind: "oauth", form: "oauth-code", vendor: "" });
    expect(looksReal("short", seen)).toBe(true);
    expect(looksReal(anyToken(), recognise)).toBe(true);
  });

  test.each([
    ["a random value", alphanumeric(20)],
    ["one with blanks around it", `  ${alphanumeric(12)}1a\n`],
    ["one with its label", `my password ${alphanumeric(16)}`],
    ["a hash", hex(40)],
    ["a UUID", [8, 4, 4, 4, 12].map(hex).join("-")],
    ["a password", "p@ssw0rd!2024"],
    ["a scrambled word", "tr&b@dor!x&q#z"],
    ["one of 12, once repeats count as one", "k3J9xxx2Lq8ZpW"],
    ["one of six different characters", "a1b2c3a2b1c3"],
  ])("refuses %s", (_, text) => {
    expect(looksReal(text, blind)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["a word", "practice"],
    ["a long word", "internationalisation"],
    ["words", "this is not a secret at all"],
    ["a variable name", "GITHUB_TOKEN"],
    ["a longer one", "MY_COMPANY_STRIPE_API_KEY"],
    ["a name with hyphens", "my-value-for-practice"],
    ["a numbered name", "ci-pipeline-key-2026"],
    ["a camel-case name", "myPracticeValue"],
    ["a short value", "abc123"],
    ["a scrambled one of 11", "k3J9x2Lq8Zp"],
    ["a documented key", "user.abc123..."],
    ["a stand-in", "<your-token-goes-here>"],
    ["an x stand-in", `token_${"x".repeat(20)}`],
    ["an address", "https://example.com/settings/keys"],
    ["an e-mail address", "jane.doe@example.com"],
    ["one character over and over", "aA1".repeat(10)],
    ["the mask", MASK],
  ])("takes %s", (_, text) => {
    expect(looksReal(text, blind)).toBe(false);
  });
});

test("the mask is fixed and made of one character", () => {
  expect(MASK).toBe("*".repeat(8));
});
