// Who there is in the simulated organization, and what their roles allow.

import { hasTeams, type OrgRole, type Standing, type TeamRole } from "./standing.ts";

/** The learner, their org's admin, a teammate, and a colleague in another team. */
export const PEOPLE = ["you", "admin", "sam", "kim"] as const;

export type PersonId = (typeof PEOPLE)[number];

/** The people whose screens are shown. */
export const VIEWERS = ["you", "admin"] as const satisfies readonly PersonId[];

export type ViewerId = (typeof VIEWERS)[number];

/** What a rule about roles needs to know of the workspace. */
export interface Org {
  /** The learner's own standing; everyone else's follows from the plan. */
  readonly standing: Standing;
}

const others: Readonly<Record<Exclude<PersonId, "you">, readonly [OrgRole, TeamRole]>> = {
  admin: ["admin", "admin"],
  sam: ["user", "member"],
  kim: ["user", "none"],
};

/** Who is in the org: on the Free plan the learner alone ([T22]). */
export function peopleOf({ standing }: Org): readonly PersonId[] {
  return standing.tier === "free" ? ["you"] : PEOPLE;
}

/** Where a person stands. */
export function standingOf({ standing }: Org, id: PersonId): Standing {
  if (id === "you") return standing;
  const [orgRole, teamRole] = others[id];
  return { orgRole, teamRole: hasTeams(standing.tier) ? teamRole : "none", tier: standing.tier };
}

/** Whether this person may manage what belongs to the whole org. */
export function managesOrg(org: Org, id: PersonId): boolean {
  return standingOf(org, id).orgRole !== "user";
}

/** Whether this person may make keys and credentials for their team ([T11], [T17]). */
export function managesTeam(org: Org, id: PersonId): boolean {
  const { teamRole } = standingOf(org, id);
  return teamRole === "admin" || teamRole === "owner";
}

/** Whether this person is in the team that the simulation knows. */
export function isInTeam(org: Org, id: PersonId): boolean {
  return standingOf(org, id).teamRole !== "none";
}
