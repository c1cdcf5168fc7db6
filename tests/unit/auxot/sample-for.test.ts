// A credential's name chooses the sample behind it.

import { expect, test } from "vitest";
import { sampleFor } from "../../../src/auxot/sample-for.ts";

test.each([
  ["GITHUB_TOKEN", "github-token"],
  ["STRIPE_KEY", "stripe-key"],
  ["stripe_api_key", "stripe-key"],
  ["STRIPE_WEBHOOK_SECRET", "stripe-webhook-secret"],
  ["SLACK_BOT_TOKEN", "slack-token"],
  ["SLACK_WEBHOOK_URL", "slack-webhook"],
  ["", "github-token"],
] as const)("%s: %s", (name, sample) => {
  expect(sampleFor(name)).toBe(sample);
});
