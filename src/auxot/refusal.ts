// Every way the simulated product says no, as coded values; the sentences are in content/auxot.

import type { WrongBox } from "./boxes.ts";
import type { Org } from "./people.ts";
import { hasTeams } from "./standing.ts";
import type { Workspace } from "./workspace.ts";

/** What only a team Owner or Admin may do, on a plan that has teams. */
export type TeamNeed = "team-admin" | "team-key";

export type Refusal =
  | WrongBox
  | { readonly code: "not-a-sample"; readonly rightBox: boolean }
  | { readonly code: "role"; readonly needs: TeamNeed | "org-admin" }
  /** The plan has no teams at all, whatever the role. */
  | { readonly code: "tier"; readonly needs: TeamNeed }
  | { readonly code: "name-malformed"; readonly suggestion: string }
  | { readonly code: "name-too-long"; readonly limit: number }
  | { readonly code: "name-taken" | "provider-taken"; readonly name: string }
  | {
      readonly code:
        | "malformed"
        | "name-missing"
        | "name-secret"
        | "value-missing"
        | "vendor-missing"
        | "client-id-missing"
        | "not-found"
        | "code-missing"
        | "code-wrong"
        | "code-not-sent"
        | "app-refused"
        | "nothing-left"
        | "message-missing"
        | "message-secret"
        | "part-missing";
    };

/** The outcome of a rule: a new workspace and what it yields, or a refusal and nothing changed. */
export type Outcome<T> =
  | { readonly ok: true; readonly workspace: Workspace; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why something of a team is out of reach: the plan has no teams, or the role does not allow it. */
export function roleOrTier({ standing }: Org, needs: TeamNeed): Refusal {
  return { code: hasTeams(standing.tier) ? "role" : "tier", needs };
}

/** A refused outcome. */
export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** An outcome that went through. */
export function done<T>(workspace: Workspace, value: T): Outcome<T> {
  return { ok: true, workspace, value };
}
