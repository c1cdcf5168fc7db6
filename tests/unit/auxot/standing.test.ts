// Every standing there can be, the nearest one to what cannot be, and what each of them allows.

import { describe, expect, test } from "vitest";
import { createKey } from "../../../src/auxot/api-keys.ts";
import { listCredentials } from "../../../src/auxot/credential-list.ts";
import { saveCredential } from "../../../src/auxot/credentials.ts";
import { keyOwnersFor, listKeys } from "../../../src/auxot/key-list.ts";
import { addProvider } from "../../../src/auxot/oauth.ts";
import { managesOrg, peopleOf, standingOf } from "../../../src/auxot/people.ts";
import { scopesFor } from "../../../src/auxot/scopes.ts";
import {
  isPossible,
  lessonStanding,
  nearestStanding,
  ORG_ROLES,
  STANDINGS,
  type Standing,
  TEAM_ROLES,
  TIERS,
} from "../../../src/auxot/standing.ts";
import { viewOf } from "../../../src/auxot/view.ts";
import { fromStored, signIn, takeStanding, toStored } from "../../../src/auxot/workspace.ts";
import { accepted, mine, surroundings } from "./surroundings.ts";

const at = (standing: Standing) => accepted(takeStanding(mine, standing)).workspace;
const name = ({ orgRole, teamRole, tier }: Standing) => `${orgRole}, ${teamRole}, ${tier}`;
const each = STANDINGS.map((standing) => [name(standing), standing] as const);
const everything = TIERS.flatMap((tier) =>
  ORG_ROLES.flatMap((orgRole) => TEAM_ROLES.map((teamRole) => ({ orgRole, teamRole, tier }))),
);

test("there are sixteen: one on Free, three on Team, twelve on Business", () => {
  const count = (tier: string) => STANDINGS.filter((standing) => standing.tier === tier).length;
  expect(TIERS.map(count)).toEqual([1, 3, 12]);
  expect(STANDINGS).toContainEqual(lessonStanding);
});

describe("the nearest standing", () => {
  test.each(everything)(
    "to $orgRole, $teamRole, $tier is possible and keeps what was asked",
    (asked) => {
      for (const kept of ["orgRole", "teamRole", "tier"] as const) {
        const near = nearestStanding(asked, kept);
        expect(isPossible(near)).toBe(true);
        expect(near[kept]).toBe(asked[kept]);
        if (isPossible(asked)) expect(near).toEqual(asked);
      }
    },
  );

  test.each([
    [
      "the plan is Free now",
      { ...lessonStanding, tier: "free" },
      "tier",
      ["owner", "none", "free"],
    ],
    [
      "a User on Free",
      { orgRole: "user", teamRole: "none", tier: "free" },
      "orgRole",
      ["user", "none", "business"],
    ],
    [
      "a Member on Team",
      { orgRole: "user", teamRole: "member", tier: "team" },
      "teamRole",
      ["user", "member", "business"],
    ],
    ["the plan is Team now", { ...lessonStanding, tier: "team" }, "tier", ["user", "none", "team"]],
  ] as const)("when %s", (_, asked, kept, [orgRole, teamRole, tier]) => {
    expect(nearestStanding(asked, kept)).toEqual({ orgRole, teamRole, tier });
  });
});

describe.each(each)("%s", (_, standing) => {
  const workspace = at(standing);
  const ofTeam = standing.teamRole === "admin" || standing.teamRole === "owner";
  const ofOrg = standing.orgRole !== "user";
  const teams = standing.tier === "business";

  test("makes personal keys, and team keys with the role and the plan for it", () => {
    expect(keyOwnersFor(workspace, "you")).toEqual(ofTeam ? ["personal", "team"] : ["personal"]);
    const outcome = createKey(workspace, { name: "CI", owner: "team" }, surroundings);
    if (ofTeam) expect(outcome.ok).toBe(true);
    else {
      const code = teams ? "role" : "tier";
      expect(outcome).toEqual({ ok: false, refusal: { code, needs: "team-key" } });
    }
  });

  test("saves in the scopes of its roles", () => {
    const scopes = ["personal", ...(ofTeam ? ["team"] : []), ...(ofOrg ? ["org"] : [])];
    expect(scopesFor(workspace, "you")).toEqual(scopes);
    for (const scope of ["personal", "team", "org"] as const) {
      const outcome = saveCredential(workspace, { name: "A", value: "words", scope }, surroundings);
      if (scopes.includes(scope)) expect(outcome.ok).toBe(true);
      else if (scope === "org")
        expect(outcome).toMatchObject({ refusal: { code: "role", needs: "org-admin" } });
      else
        expect(outcome).toMatchObject({
          refusal: { code: teams ? "role" : "tier", needs: "team-admin" },
        });
    }
  });

  test("adds providers as an org Admin or Owner only", () => {
    const body = { vendor: "GitLab", clientId: "id", clientSecret: "words" };
    expect(addProvider(workspace, body, surroundings).ok).toBe(ofOrg);
    expect(viewOf(workspace).addableVendors.length > 0).toBe(ofOrg);
    expect(managesOrg(workspace, "you")).toBe(ofOrg);
  });

  test("sees the team's keys and credentials in the team only, the org's as its manager only", () => {
    const key = { id: "k", name: "T", owner: "team", madeBy: "admin", deleted: false } as const;
    const credential = {
      id: "c",
      savedBy: "admin",
      form: null,
      vendor: "",
      revoked: false,
    } as const;
    const filled = {
      ...workspace,
      keys: [{ ...key, fingerprint: { salt: "", hash: "" } }],
      credentials: [
        { ...credential, name: "TEAM", scope: "team" as const },
        { ...credential, name: "ORG", scope: "org" as const },
      ],
    };
    const inTeam = standing.teamRole !== "none";
    expect(listKeys(filled).length).toBe(inTeam ? 1 : 0);
    expect(listCredentials(filled).map(({ name: called }) => called)).toEqual([
      ...(inTeam ? ["TEAM"] : []),
      ...(ofOrg ? ["ORG"] : []),
    ]);
  });

  test("is alone on Free, and has an admin to switch to on every other plan", () => {
    const alone = standing.tier === "free";
    expect(peopleOf(workspace)).toEqual(alone ? ["you"] : ["you", "admin", "sam", "kim"]);
    expect(signIn(workspace, "admin").ok).toBe(!alone);
  });

  test("is stored and read again", () => {
    expect(fromStored(JSON.parse(JSON.stringify(toStored(workspace))))?.standing).toEqual(standing);
  });
});

test("others have no team on a plan without teams", () => {
  const workspace = at({ orgRole: "user", teamRole: "none", tier: "team" });
  expect(standingOf(workspace, "admin")).toEqual({
    orgRole: "admin",
    teamRole: "none",
    tier: "team",
  });
  expect(standingOf(workspace, "sam").teamRole).toBe("none");
});

test("a new standing signs me in as myself", () => {
  expect(at(lessonStanding).viewer).toBe("you");
  const asAdmin = { ...mine, viewer: "admin" as const };
  expect(accepted(takeStanding(asAdmin, lessonStanding)).workspace.viewer).toBe("you");
});

test("a stored record without a standing has the lesson's; an impossible one cannot be read", () => {
  const { standing: _, ...older } = toStored(mine);
  expect(fromStored(older)?.standing).toEqual(lessonStanding);
  const impossible = { orgRole: "user", teamRole: "owner", tier: "free" };
  expect(fromStored({ ...older, standing: impossible })).toBeNull();
});
