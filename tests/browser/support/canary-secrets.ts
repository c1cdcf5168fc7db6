/** Makes the canary's secrets: real in shape, each with a body that exists nowhere else. */
import { alphanumeric, glue, hex } from "../../unit/secrets/make.ts";

/** What the recogniser knows by shape, one of each sort. */
export const RECOGNISED = [
  "github-token",
  "auxot-user-key",
  "stripe-key",
  "client-secret",
  "oauth-callback",
] as const;

/** `opaque` looks real and is recognised as nothing: only a field for secrets can know it. */
export type CanaryKind = (typeof RECOGNISED)[number] | "opaque";

/** Every third field gets the same kinds; with all fields, each kind has its turn. */
export function kindsFor(index: number): readonly CanaryKind[] {
  const turns = [
    ["github-token", "oauth-callback"],
    ["auxot-user-key"],
    ["stripe-key", "client-secret"],
  ] as const;
  return turns[index % turns.length] ?? [];
}

export interface CanarySecret {
  /** What a learner would paste. */
  readonly text: string;
  /** The part that no other text shares, such as a token without its prefix. */
  readonly body: string;
}

/** How a kind is written around its body. */
interface Shape {
  readonly body: () => string;
  readonly text: (body: string) => string;
}

const shapes: Readonly<Record<CanaryKind, Shape>> = {
  "github-token": { body: () => alphanumeric(36), text: (body) => glue("ghp", "_", body) },
  "auxot-user-key": { body: () => alphanumeric(32), text: (body) => glue("user", ".k1d2.", body) },
  "stripe-key": { body: () => alphanumeric(24), text: (body) => glue("sk", "_live_", body) },
  "client-secret": { body: () => hex(40), text: (body) => glue("client", "_secret=", body) },
  "oauth-callback": {
    body: () => alphanumeric(30),
    text: (body) => glue("https://app.invalid/oauth/callback?", "code", `=${body}&state=a`),
  },
  // With signs that change when they are percent-encoded, written as JSON or put into HTML.
  opaque: {
    body: () => `${alphanumeric(12)}%+${alphanumeric(9)}"&${alphanumeric(9)}/<${alphanumeric(9)}`,
    text: (body) => body,
  },
};

/** A secret that no other call returns. */
export function makeCanary(kind: CanaryKind): CanarySecret {
  const shape = shapes[kind];
  const body = shape.body();
  return { text: shape.text(body), body };
}
