// A fingerprint knows its text again, and gives nothing of it away.

import { expect, test } from "vitest";
import { fingerprintOf, matches } from "../../../src/secrets/fingerprint.ts";
import { anyToken } from "./make.ts";

test("it knows its own text, and no other", () => {
  const text = anyToken();
  const fingerprint = fingerprintOf(text, "salt");
  expect(matches(text, fingerprint)).toBe(true);
  expect(matches(`${text}x`, fingerprint)).toBe(false);
  expect(matches("", fingerprint)).toBe(false);
});

test("another salt makes it another, and none holds the text", () => {
  const text = anyToken();
  const [one, other] = [fingerprintOf(text, "one"), fingerprintOf(text, "other")];
  expect(one.hash).not.toBe(other.hash);
  expect(one).toEqual({ salt: "one", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(JSON.stringify(one)).not.toContain(text.slice(4, 12));
});
