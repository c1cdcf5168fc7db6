// How the scope of what is saved could surprise a teammate, and whether a narrower one is safer.

import type { Scope } from "./scopes.ts";

/** What somebody is about to save. */
export const SAVED_OBJECTS = ["api-key", "credential", "oauth-row"] as const;

export type SavedObject = (typeof SAVED_OBJECTS)[number];

/** Every way a scope can surprise; the sentences are in content/auxot/chat.yaml. */
export const SURPRISES = [
  "key-ends-with-you",
  "key-acts-as-you",
  "key-only-you-can-replace",
  "key-outlives-who-left",
  "key-names-no-person",
  "key-replaced-for-all",
  "no-org-key",
  "key-passed-around",
  "key-counts-as-its-team",
  "runs-of-others-miss-it",
  "run-ends-with-you",
  "your-runs-differ",
  "vendor-sees-one-owner",
  "new-members-use-it",
  "all-runs-stop-together",
  "other-teams-use-it",
  "unknown-runs-break",
  "audit-names-no-team",
  "each-must-connect",
  "row-is-the-orgs",
  "acts-under-your-name",
  "connection-leaves-with-person",
  "everyone-may-connect",
  "all-connect-again",
] as const;

export type Surprise = (typeof SURPRISES)[number];

export interface ScopeCheck {
  readonly surprises: readonly [Surprise, Surprise, Surprise];
  /** The narrower scope to pick instead; null where the chosen one is right or the narrowest. */
  readonly pick: Scope | null;
}

// @known A personal key carries its maker's permissions and ends with their account; a team key
// outlives its maker, and scopes a call to its team. [auth, T11]
// @known Everything org-wide by default surprises at rotation, at an audit, and when somebody leaves.
// The smallest scope that works is the safer one. [seed]
// @known A provider row is the org's, and each person connects their own account. [oauthT]
// @inferred The other surprises: they follow from the rules of each page.

const checks: Readonly<Record<SavedObject, Readonly<Record<Scope, ScopeCheck>>>> = {
  "api-key": {
    personal: {
      surprises: ["key-ends-with-you", "key-acts-as-you", "key-only-you-can-replace"],
      pick: null,
    },
    team: {
      surprises: ["key-outlives-who-left", "key-names-no-person", "key-replaced-for-all"],
      pick: "personal",
    },
    org: { surprises: ["no-org-key", "key-passed-around", "key-counts-as-its-team"], pick: "team" },
  },
  credential: {
    personal: {
      surprises: ["runs-of-others-miss-it", "run-ends-with-you", "your-runs-differ"],
      pick: null,
    },
    team: {
      surprises: ["vendor-sees-one-owner", "new-members-use-it", "all-runs-stop-together"],
      pick: "personal",
    },
    org: {
      surprises: ["other-teams-use-it", "unknown-runs-break", "audit-names-no-team"],
      pick: "team",
    },
  },
  "oauth-row": {
    personal: {
      surprises: ["each-must-connect", "acts-under-your-name", "row-is-the-orgs"],
      pick: null,
    },
    team: {
      surprises: ["row-is-the-orgs", "each-must-connect", "connection-leaves-with-person"],
      pick: "personal",
    },
    org: {
      surprises: ["everyone-may-connect", "all-connect-again", "each-must-connect"],
      pick: null,
    },
  },
};

/** The surprises of an object in a scope. */
export function checkScope(object: SavedObject, scope: Scope): ScopeCheck {
  return checks[object][scope];
}
