// A sample in a box: right where the product's table says so.

import { expect, test } from "vitest";
import { placeSample } from "../../../src/learning/place-sample.ts";

test.each([
  ["github-token", "credentials", true],
  ["github-token", "api-keys", false],
  ["auxot-user-key", "caller", true],
  ["auxot-user-key", "webhook", false],
  ["auxot-team-key", "webhook", true],
  ["github-client-secret", "oauth", true],
  ["oauth-callback", "credentials", false],
] as const)("%s in %s: %j", (sample, box, right) => {
  expect(placeSample(sample, box).fit !== null).toBe(right);
});

test("says whose it is", () => {
  expect(placeSample("stripe-key", "api-keys")).toMatchObject({ vendor: "Stripe", fit: null });
});
