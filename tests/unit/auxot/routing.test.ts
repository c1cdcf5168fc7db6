// Which page comes first for an integration and a direction, and what an admin has to do with it.

import { describe, expect, test } from "vitest";
import known from "../../../content/site/vendors.yaml";
import { OAUTH_VENDORS } from "../../../src/auxot/connections.ts";
import { traitsOf } from "../../../src/auxot/integrations.ts";
import {
  type AdminNeed,
  adminNeedOf,
  type Route,
  routeOf,
  TRUST_DIRECTIONS,
  type TrustDirection,
} from "../../../src/auxot/routing.ts";
import { nearestStanding, type Standing } from "../../../src/auxot/standing.ts";
import type { Workspace } from "../../../src/auxot/workspace.ts";
import { admins, mine } from "./surroundings.ts";

type Row = readonly [string, TrustDirection, Route["open"], Route["back"], Route["instead"]];

const rows: readonly Row[] = [
  ["GitHub", "scripts", "api-keys", "credentials", null],
  ["GitHub", "agents", "credentials", "api-keys", "oauth"],
  ["GitHub", "humans", "oauth", null, null],
  ["Stripe", "scripts", "api-keys", "credentials", null],
  ["Stripe", "agents", "credentials", "api-keys", null],
  ["Stripe", "humans", "credentials", null, null],
  ["PostgreSQL", "scripts", "api-keys", null, null],
  ["PostgreSQL", "agents", "credentials", null, null],
  ["Notion", "agents", "credentials", null, "oauth"],
  ["Slack", "humans", "oauth", null, null],
  ["our internal REST", "scripts", "api-keys", "credentials", null],
  ["our internal REST", "agents", "credentials", null, "oauth"],
  ["our internal REST", "humans", "oauth", null, "credentials"],
];

test.each(rows)("%s, %s: %s first, then %s, or instead %s", (name, direction, ...expected) => {
  const { open, back, instead } = routeOf(name, direction);
  expect([open, back, instead]).toEqual(expected);
});

test.each([
  ["GitHub", "scripts", "calls-in"],
  ["GitHub", "agents", "carried"],
  ["GitHub", "humans", "delegated"],
  ["Stripe", "humans", "carried-for-a-person"],
] as const)("%s, %s: because it is %s", (name, direction, reason) => {
  expect(routeOf(name, direction).reason).toBe(reason);
});

test("a name is known whatever its case", () => {
  expect(routeOf(" gitHUB ", "humans")).toEqual(routeOf("GitHub", "humans"));
  expect(traitsOf("constructor")).toBeNull();
});

test.each(["Slack", "Discord"])("%s is told apart from Linked Accounts", (name) => {
  for (const direction of TRUST_DIRECTIONS) expect(routeOf(name, direction).identity).toBe(true);
  expect(routeOf("GitHub", "humans").identity).toBe(false);
});

test.each(OAUTH_VENDORS)("%s, which the OAuth page offers, can be delegated", (vendor) => {
  expect(traitsOf(vendor)).toContain("delegates");
});

test("most of the systems that are suggested are known", () => {
  expect(known.names.filter((name) => traitsOf(name) === null).length).toBeLessThan(6);
});

const standing = (asked: Partial<Standing>, kept: keyof Standing): Workspace => ({
  ...mine,
  standing: nearestStanding({ ...mine.standing, ...asked }, kept),
});

describe("what an admin has to do", () => {
  const team = standing({ teamRole: "owner" }, "teamRole");
  const other = { id: "gitlab", vendor: "GitLab", secretRotated: false };
  const more = { ...mine, providers: [...mine.providers, other] };
  test.each<[string, Workspace, string, Route["open"], AdminNeed]>([
    ["a key for a member", mine, "GitHub", "api-keys", "team-key"],
    ["a key for a team owner", team, "GitHub", "api-keys", "team-key-yours"],
    ["a key without teams", standing({ tier: "team" }, "tier"), "GitHub", "api-keys", "no-teams"],
    ["a credential for a member", mine, "Stripe", "credentials", "scope"],
    ["a credential for an admin", admins, "Stripe", "credentials", "scope-yours"],
    ["a row that is there", mine, "github", "oauth", "row-there"],
    ["a row among others", more, " GitHub ", "oauth", "row-there"],
    ["a row for a member", mine, "Notion", "oauth", "row"],
    ["a row for an admin", admins, "Notion", "oauth", "row-yours"],
  ])("%s", (_, workspace, integration, open, need) => {
    expect(adminNeedOf(workspace, integration, open)).toBe(need);
  });
});
