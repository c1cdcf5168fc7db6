// What the rules are handed in these tests, and short ways to come by a workspace.

import { issueSample, type Surroundings } from "../../../src/auxot/acceptance.ts";
import type { Outcome } from "../../../src/auxot/refusal.ts";
import { initialWorkspace, type Workspace } from "../../../src/auxot/workspace.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import type { SampleKind } from "../../../src/secrets/samples.ts";
import { randomSource } from "../secrets/make.ts";

const draw = randomSource(11);

export const surroundings: Surroundings = { recognise, randomText: (length) => draw(length) };

/** The lesson's start, seen by the learner and by the org's admin. */
export const mine = initialWorkspace;
export const admins: Workspace = { ...initialWorkspace, viewer: "admin" };

/** The same workspace, with someone else signed in. */
export function as(viewer: Workspace["viewer"], workspace: Workspace): Workspace {
  return { ...workspace, viewer };
}

/** What an accepted act leaves and yields. */
export function accepted<T>(outcome: Outcome<T>): { workspace: Workspace; value: T } {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}

/** A workspace that has issued a sample, and the sample. */
export function withSample(
  kind: SampleKind,
  workspace: Workspace = mine,
): ReturnType<typeof issueSample> {
  return issueSample(workspace, kind, surroundings);
}

/** Every piece of a secret that is long enough to give it away. */
export function piecesOf(secret: string, length = 8): readonly string[] {
  return Array.from({ length: secret.length - length + 1 }, (_, start) =>
    secret.slice(start, start + length),
  );
}
