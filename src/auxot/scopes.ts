// Credential scopes, and who may use which.

import { managesOrg, managesTeam, type Org, type PersonId } from "./people.ts";
import { type Refusal, roleOrTier } from "./refusal.ts";

/** Narrowest first; an agent's run prefers the narrowest (inferred). */
export const SCOPES = ["personal", "team", "org"] as const;

export type Scope = (typeof SCOPES)[number];

/** The scopes this person may save a credential in ([T17]). */
export function scopesFor(org: Org, person: PersonId): readonly Scope[] {
  return SCOPES.filter((scope) => mayManage(org, scope, person));
}

/** Whether this person may save, replace or delete credentials of a scope. */
export function mayManage(org: Org, scope: Scope, person: PersonId): boolean {
  if (scope === "org") return managesOrg(org, person);
  if (scope === "team") return managesTeam(org, person);
  return true;
}

/** Why a scope is out of this person's reach: their role, or a plan that has no teams. */
export function refuseScope(org: Org, scope: Scope): Refusal {
  return scope === "org" ? { code: "role", needs: "org-admin" } : roleOrTier(org, "team-admin");
}
