// Which Settings page an integration needs first, by who trusts whom, and what only an admin can do.

import { traitsOf } from "./integrations.ts";
import type { Page } from "./pages.ts";
import { managesOrg, managesTeam } from "./people.ts";
import { hasTeams } from "./standing.ts";
import type { Workspace } from "./workspace.ts";

/** Who trusts whom: people who click in Auxot, scripts that call it, agents that act at the vendor. */
export const TRUST_DIRECTIONS = ["humans", "scripts", "agents"] as const;

export type TrustDirection = (typeof TRUST_DIRECTIONS)[number];

/** Why a page comes first. */
export const ROUTE_REASONS = ["calls-in", "carried", "delegated", "carried-for-a-person"] as const;

export type RouteReason = (typeof ROUTE_REASONS)[number];

export interface Route {
  /** The first page to open. */
  readonly open: Page;
  readonly reason: RouteReason;
  /** The page of the second hop, when something goes back the other way. */
  readonly back: Page | null;
  /** The page to take in its place, when the run should act as somebody else. */
  readonly instead: Page | null;
  /** Whether Linked Accounts must be told apart from it. */
  readonly identity: boolean;
}

// @known A script presents an API key; an agent's run carries a credential; a person delegates with
// OAuth. Many systems go two ways: settle the first hop first. [seed]
// @known Shared service identity: a stored secret. Each person's own identity: OAuth. [oauthT]
// @inferred Where a person clicks and the vendor has no delegation, a personal credential comes first.

/** The route for an integration; for a system that nobody knows, the one of its direction. */
export function routeOf(integration: string, direction: TrustDirection): Route {
  const traits = traitsOf(integration);
  const can = (trait: "delegates" | "calls" | "chat") => traits?.includes(trait) ?? false;
  const identity = can("chat");
  switch (direction) {
    case "scripts":
      return {
        open: "api-keys",
        reason: "calls-in",
        // A system that sends events is often answered.
        back: can("calls") || traits === null ? "credentials" : null,
        instead: null,
        identity,
      };
    case "agents":
      return {
        open: "credentials",
        reason: "carried",
        back: can("calls") ? "api-keys" : null,
        instead: can("delegates") || traits === null ? "oauth" : null,
        identity,
      };
    case "humans":
      return traits === null || can("delegates")
        ? {
            open: "oauth",
            reason: "delegated",
            back: null,
            instead: traits === null ? "credentials" : null,
            identity,
          }
        : {
            open: "credentials",
            reason: "carried-for-a-person",
            back: null,
            instead: null,
            identity,
          };
  }
}

/** What an admin has to do with it. */
export const ADMIN_NEEDS = [
  "team-key",
  "team-key-yours",
  "no-teams",
  "scope",
  "scope-yours",
  "row",
  "row-yours",
  "row-there",
] as const;

export type AdminNeed = (typeof ADMIN_NEEDS)[number];

// @known A team key takes a team Owner or Admin, and a plan with teams. [T11]
// @known A person saves for themselves, a team Owner or Admin for the team, an org admin for the org.
// [T17]
// @known Only an org admin adds a provider row; each person connects their own account. [oauthT]

/** Whether the signed-in person needs an admin for the first page of a route. */
export function adminNeedOf(workspace: Workspace, integration: string, open: Page): AdminNeed {
  const { viewer, standing, providers } = workspace;
  if (open === "api-keys") {
    if (!hasTeams(standing.tier)) return "no-teams";
    return managesTeam(workspace, viewer) ? "team-key-yours" : "team-key";
  }
  if (open !== "oauth") return managesOrg(workspace, viewer) ? "scope-yours" : "scope";
  const name = integration.trim().toLowerCase();
  if (providers.some(({ vendor }) => vendor.toLowerCase() === name)) return "row-there";
  return managesOrg(workspace, viewer) ? "row-yours" : "row";
}
