// Credential scopes, and who may use which.

import { managesOrg, managesTeam, type PersonId } from "./people.ts";

/** Narrowest first; an agent's run prefers the narrowest (inferred, product facts §3). */
export const SCOPES = ["personal", "team", "org"] as const;

export type Scope = (typeof SCOPES)[number];

/** The scopes this person may save a credential in ([T17] in the facts). */
export function scopesFor(person: PersonId): readonly Scope[] {
  return SCOPES.filter((scope) => mayManage(scope, person));
}

/** Whether this person may save, replace or delete credentials of a scope. */
export function mayManage(scope: Scope, person: PersonId): boolean {
  if (scope === "org") return managesOrg(person);
  if (scope === "team") return managesTeam(person);
  return true;
}
