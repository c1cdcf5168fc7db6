// Settings → OAuth: a person lets Auxot act as them at a vendor. Two halves, the admin's and theirs.

import { refuseSecret, type Seen, type Surroundings, takeSecret } from "./acceptance.ts";
import { managesOrg, type PersonId } from "./people.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import { type Provider, takeId, type Workspace } from "./workspace.ts";

/** Vendors an admin may add here; the product's own list is not known (product facts §4). */
export const OAUTH_VENDORS = ["GitHub", "GitLab", "Notion", "Sentry"] as const;
export type OAuthVendor = (typeof OAUTH_VENDORS)[number];

/** The vendor that the lesson's agent and tool call. */
export const TOOL_VENDOR: OAuthVendor = "GitHub";

export interface NewProvider {
  readonly vendor: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Adds the admin's half: a provider row with the OAuth app's client id and secret. */
export function addProvider(
  workspace: Workspace,
  { vendor, clientId, clientSecret }: NewProvider,
  surroundings: Surroundings,
): Outcome<{ readonly provider: Provider; readonly seen: Seen }> {
  if (!managesOrg(workspace, workspace.viewer)) return refuse({ code: "role", needs: "org-admin" });
  const known = OAUTH_VENDORS.find((each) => each === vendor);
  if (!known) return refuse({ code: "vendor-missing" });
  if (workspace.providers.some((each) => each.vendor === known)) {
    return refuse({ code: "provider-taken", name: known });
  }
  const id = clientId.trim();
  if (id === "") return refuse({ code: "client-id-missing" });
  const secretId = refuseSecret(workspace, id, "oauth-client-id", surroundings);
  if (secretId) return refuse(secretId);
  const taken = takeSecret(workspace, clientSecret, "oauth", surroundings);
  if (!taken.ok) return taken;
  const next = takeId(workspace);
  const provider = { id: next.id, vendor: known };
  return done(
    { ...next.workspace, providers: [...workspace.providers, provider] },
    { provider, seen: taken.seen },
  );
}

/** Gives the person's own half. */
export function connect(workspace: Workspace, providerId: string): Outcome<Provider> {
  const provider = workspace.providers.find((each) => each.id === providerId);
  if (!provider) return refuse({ code: "not-found" });
  const rest = without(workspace, providerId);
  const connections = [...rest, { provider: providerId, person: workspace.viewer }];
  return done({ ...workspace, connections }, provider);
}

/** Takes it back; the next tool call asks to connect again (inferred, product facts §4). */
export function disconnect(workspace: Workspace, providerId: string): Outcome<Provider> {
  const provider = workspace.providers.find((each) => each.id === providerId);
  if (!provider || !isConnected(workspace, providerId)) return refuse({ code: "not-found" });
  return done({ ...workspace, connections: without(workspace, providerId) }, provider);
}

/** Whether the signed-in person has connected their own account. */
export function isConnected(workspace: Workspace, providerId: string): boolean {
  return workspace.connections.some(
    (each) => each.provider === providerId && each.person === workspace.viewer,
  );
}

/** What came of an MCP tool call that needs GitHub. */
export type ToolCall =
  | { readonly result: "connect-account" }
  | { readonly result: "acted"; readonly who: PersonId };

/** Lets a tool call GitHub for the signed-in person: with their own token, or not at all. */
export function callTool(workspace: Workspace): ToolCall {
  const provider = workspace.providers.find((each) => each.vendor === TOOL_VENDOR);
  return provider && isConnected(workspace, provider.id)
    ? { result: "acted", who: workspace.viewer }
    : { result: "connect-account" };
}

function without(workspace: Workspace, providerId: string): Workspace["connections"] {
  return workspace.connections.filter(
    (each) => each.provider !== providerId || each.person !== workspace.viewer,
  );
}
