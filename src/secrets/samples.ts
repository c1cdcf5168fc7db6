// Makes the fake secrets that learners practise with.
//
// A sample has the shape of the real thing and says that it is fake. It exists only once it has
// been made: the code holds pieces with random characters between them, so that no scanner finds
// a secret in the source, and no minifier can put one together for the built site.

import { kindOf } from "./kinds.ts";
import type { SecretForm, SecretKind } from "./types.ts";

export type SampleKind =
  | "auxot-user-key"
  | "auxot-team-key"
  | "tools-connector-key"
  | "github-token"
  | "github-oauth-token"
  | "github-client-secret"
  | "stripe-key"
  | "stripe-webhook-secret"
  | "slack-token"
  | "slack-webhook"
  | "oauth-callback";

export interface Sample {
  readonly value: string;
  readonly form: SecretForm;
  readonly kind: SecretKind;
  readonly vendor: string;
}

/** Random letters and digits of the given length. */
export type RandomText = (length: number) => string;

/** How to make a sample: its pieces in order; a number stands for that many random characters. */
interface Recipe {
  readonly vendor: string;
  readonly form: SecretForm;
  readonly pieces: readonly (string | number)[];
}

const FAKE = "NOT-A-REAL-KEY-";

const recipes: Readonly<Record<SampleKind, Recipe>> = {
  "auxot-user-key": {
    vendor: "Auxot",
    form: "user-key",
    pieces: ["user", ".sample0", 4, ".", FAKE, 16],
  },
  "auxot-team-key": {
    vendor: "Auxot",
    form: "team-key",
    pieces: ["team", ".sample0", 4, ".", FAKE, 16],
  },
  "tools-connector-key": {
    vendor: "Auxot",
    form: "tools-key",
    pieces: ["tools", ".sample0", 4, ".", FAKE, 16],
  },
  "github-token": {
    vendor: "GitHub",
    form: "vendor-token",
    pieces: ["ghp", "_", "SAMPLEnotAREALtoken", 17],
  },
  "github-oauth-token": {
    vendor: "GitHub",
    form: "oauth-token",
    pieces: ["gho", "_", "SAMPLEnotAREALtoken", 17],
  },
  // A real one is 40 hexadecimal digits and nothing else: known by who issued it, not by its shape.
  "github-client-secret": {
    vendor: "GitHub",
    form: "client-secret",
    pieces: ["SAMPLE-NOT-A-REAL-CLIENT-", 15],
  },
  "stripe-key": {
    vendor: "Stripe",
    form: "vendor-token",
    pieces: ["sk", "_test_", "SAMPLEnotAREALkey", 15],
  },
  "stripe-webhook-secret": {
    vendor: "Stripe",
    form: "webhook-secret",
    pieces: ["whsec", "_", "SAMPLEnotAREALsecret", 12],
  },
  "slack-token": {
    vendor: "Slack",
    form: "vendor-token",
    pieces: ["xoxb", "-", "SAMPLE-NOT-A-REAL-TOKEN-0", 16],
  },
  "slack-webhook": {
    vendor: "Slack",
    form: "webhook-secret",
    pieces: ["https://hooks.slack.com/services/", "T0SAMPLE", "/B0SAMPLE/", "notREAL", 17],
  },
  "oauth-callback": {
    vendor: "",
    form: "oauth-code",
    pieces: ["https://auxot.invalid/oauth/callback?", "code", "=SAMPLE-NOT-A-REAL-CODE-0", 12],
  },
};

/** Makes a fresh sample. The caller remembers that it issued it; nothing is kept here. */
export function makeSample(sample: SampleKind, randomText: RandomText): Sample {
  const { vendor, form, pieces } = recipes[sample];
  const value = pieces
    .map((piece) => (typeof piece === "number" ? randomText(piece) : piece))
    .join("");
  return { value, form, kind: kindOf(form), vendor };
}

/** Makes the secret part of a simulated Auxot key, the part after its id. */
export function makeKeySecret(randomText: RandomText): string {
  return `${FAKE}${randomText(16)}`;
}

/** Every kind of sample. */
export const SAMPLE_KINDS = Object.keys(recipes) as readonly SampleKind[];
