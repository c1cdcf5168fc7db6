// Which sample belongs behind a credential's name, so that it goes to the vendor the name speaks of.

import type { SampleKind } from "../secrets/samples.ts";

const vendors: readonly (readonly [RegExp, SampleKind])[] = [
  [/stripe.*(webhook|signing)|whsec/i, "stripe-webhook-secret"],
  [/stripe/i, "stripe-key"],
  [/slack.*webhook/i, "slack-webhook"],
  [/slack/i, "slack-token"],
];

/** The sample for a name; a GitHub token when the name speaks of no vendor that has samples. */
export function sampleFor(name: string): SampleKind {
  return vendors.find(([pattern]) => pattern.test(name))?.[1] ?? "github-token";
}
