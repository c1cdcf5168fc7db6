// Where a person stands: their org role, their team role, and what the organization's plan has.
// Here as in all of src/auxot, a tag such as [teams] is a source that content/site/sources.yaml lists.

/** Org roles. */
export const ORG_ROLES = ["user", "admin", "owner"] as const;
export type OrgRole = (typeof ORG_ROLES)[number];

/** Team roles. */
export const TEAM_ROLES = ["none", "member", "admin", "owner"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Plans that differ in what these pages show; Enterprise is as Business here. */
export const TIERS = ["free", "team", "business"] as const;
export type Tier = (typeof TIERS)[number];

export interface Standing {
  readonly orgRole: OrgRole;
  readonly teamRole: TeamRole;
  readonly tier: Tier;
}

// @known Org roles are User and Admin, beside the organization's owner. [T06]
// @known Team roles are Owner, Admin and Member. [teams]
// @known Free has one user; Team has several and no teams; Business and Enterprise have teams. [T22,
// teams, T06]
// @inferred Enterprise allows here what Business allows.

/** The lesson's learner: a User and Member of one team in a Business org. */
export const lessonStanding: Standing = { orgRole: "user", teamRole: "member", tier: "business" };

/** Every standing there can be. */
export const STANDINGS: readonly Standing[] = TIERS.flatMap((tier) =>
  ORG_ROLES.flatMap((orgRole) =>
    TEAM_ROLES.map((teamRole) => ({ orgRole, teamRole, tier })).filter(isPossible),
  ),
);

/** Whether a plan has teams: Business and Enterprise do ([teams]). */
export function hasTeams(tier: Tier): boolean {
  return tier === "business";
}

/** Free has one user, who owns the org ([T22], [T06]); only plans with teams have team roles. */
export function isPossible({ orgRole, teamRole, tier }: Standing): boolean {
  if (tier === "free" && orgRole !== "owner") return false;
  return teamRole === "none" || hasTeams(tier);
}

/** The nearest possible standing to the one asked for, which has `kept` as asked. */
export function nearestStanding(asked: Standing, kept: keyof Standing): Standing {
  const far = (each: Standing) =>
    (["tier", "orgRole", "teamRole"] as const).filter((key) => each[key] !== asked[key]).length;
  const [nearest = lessonStanding] = STANDINGS.filter((each) => each[kept] === asked[kept])
    // Of two that are as near, the roomier plan changes less of what can be tried.
    .sort(
      (one, other) => far(one) - far(other) || TIERS.indexOf(other.tier) - TIERS.indexOf(one.tier),
    );
  return nearest;
}
