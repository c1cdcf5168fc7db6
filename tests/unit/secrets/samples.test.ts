// Samples have the shape of what they stand for, and are plainly fake.

import { describe, expect, test } from "vitest";
import { recognise } from "../../../src/secrets/recognise.ts";
import { makeKeySecret, makeSample, type SampleKind } from "../../../src/secrets/samples.ts";
import type { Recognition } from "../../../src/secrets/types.ts";
import { randomSource } from "./make.ts";

/** Every sample, and what it is recognised as; null where its shape cannot tell. */
const samples: Readonly<Record<SampleKind, Recognition | null>> = {
  "auxot-user-key": { kind: "auxot-key", form: "user-key", vendor: "Auxot" },
  "auxot-team-key": { kind: "auxot-key", form: "team-key", vendor: "Auxot" },
  "tools-connector-key": { kind: "auxot-key", form: "tools-key", vendor: "Auxot" },
  "github-token": { kind: "vendor-secret", form: "vendor-token", vendor: "GitHub" },
  "github-oauth-token": { kind: "oauth", form: "oauth-token", vendor: "GitHub" },
  "github-client-secret": null,
  "stripe-key": { kind: "vendor-secret", form: "vendor-token", vendor: "Stripe" },
  "stripe-webhook-secret": { kind: "vendor-secret", form: "webhook-secret", vendor: "Stripe" },
  "slack-token": { kind: "vendor-secret", form: "vendor-token", vendor: "Slack" },
  "slack-webhook": { kind: "vendor-secret", form: "webhook-secret", vendor: "Slack" },
  "oauth-callback": { kind: "oauth", form: "oauth-code", vendor: "" },
};
const rows = Object.entries(samples) as [SampleKind, Recognition | null][];

describe.each(rows)("%s", (kind, expected) => {
  test("is recognised as what it stands for, whatever was drawn", () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const { value, ...described } = makeSample(kind, randomSource(seed));
      expect(recognise(value), value).toEqual(expected);
      if (expected) expect(described).toEqual(expected);
    }
  });

  test("says that it is fake", () => {
    expect(makeSample(kind, randomSource()).value).toMatch(/sample|not-?a-?real/i);
  });

  test("is a new one each time", () => {
    const random = randomSource();
    expect(makeSample(kind, random).value).not.toBe(makeSample(kind, random).value);
  });
});

test("a client secret is known by its sample, not by its shape", () => {
  const { kind, form, vendor } = makeSample("github-client-secret", randomSource());
  expect({ kind, form, vendor }).toEqual({
    kind: "oauth",
    form: "client-secret",
    vendor: "GitHub",
  });
});

test("a GitHub sample is as long as a GitHub token", () => {
  expect(makeSample("github-token", randomSource()).value).toHaveLength(40);
});

test("a simulated key is recognised and says that it is fake", () => {
  const secret = makeKeySecret(randomSource());
  expect(secret).toMatch(/^NOT-A-REAL-KEY-\w{16}$/);
  expect(recognise(["team", "k1abcd", secret].join("."))?.form).toBe("team-key");
});
