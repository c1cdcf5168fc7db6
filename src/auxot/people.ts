// Who can be signed in, and what their roles allow.

/** Org roles (product facts §1). */
export type OrgRole = "user" | "admin" | "owner";

/** Team roles (product facts §1); null is "in no team". */
export type TeamRole = "member" | "admin" | "owner" | null;

export const PEOPLE = ["you", "admin"] as const;

/** The learner, or their org's admin. */
export type PersonId = (typeof PEOPLE)[number];

export interface Person {
  readonly orgRole: OrgRole;
  readonly teamRole: TeamRole;
}

/**
 * The lesson's people: a User who is a Member of one team, and the Admin of the same Business org
 * (design §4).
 */
export const people: Readonly<Record<PersonId, Person>> = {
  you: { orgRole: "user", teamRole: "member" },
  admin: { orgRole: "admin", teamRole: "admin" },
};

/** Whether this person may manage what belongs to the whole org. */
export function managesOrg(id: PersonId): boolean {
  return people[id].orgRole !== "user";
}

/** Whether this person may make keys and credentials for their team ([T11], [T17] in the facts). */
export function managesTeam(id: PersonId): boolean {
  const role = people[id].teamRole;
  return role === "admin" || role === "owner";
}
