// Settings → OAuth: a person lets Auxot act as them at a vendor. Two halves, the admin's and theirs.

import { refuseSecret, type Seen, type Surroundings, takeSecret } from "./acceptance.ts";
import { connectionOf, OAUTH_VENDORS, TOOL_VENDOR } from "./connections.ts";
import { managesOrg, type PersonId } from "./people.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import { type Provider, takeId, type Workspace } from "./workspace.ts";

// @known OAuth has two halves: an org admin adds the provider with client id and client secret, and
// each person connects their own account. [oauthT]
// @known A tool call uses the token of the person who runs it. Whoever has not connected is asked to.
// [oauthT, seed]
// @known The page may be empty or admin-only; then it is noted, and one goes on. [seed]
// @inferred Which vendors there are to choose from; only GitHub is named publicly.
// @inferred Disconnect takes the person's half back, and the next tool call asks to connect again.
// @inferred When the vendor rotates the app's secret, tokens cannot be renewed and nobody can connect
// until an admin replaces it.
// @left-out The redirect address, the vendor's own consent page, and the scopes a vendor asks for.

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
  const provider = { id: next.id, vendor: known, secretRotated: false };
  return done(
    { ...next.workspace, providers: [...workspace.providers, provider] },
    { provider, seen: taken.seen },
  );
}

/** Gives a person's own half; the signed-in one's, unless another is named. */
export function connect(
  workspace: Workspace,
  providerId: string,
  person: PersonId = workspace.viewer,
): Outcome<Provider> {
  const provider = workspace.providers.find((each) => each.id === providerId);
  if (!provider) return refuse({ code: "not-found" });
  // Without the app's present secret the vendor grants nothing to anyone (inferred).
  if (provider.secretRotated) return refuse({ code: "app-refused" });
  const rest = without(workspace, providerId, person);
  const connections = [...rest, { provider: providerId, person, stale: false }];
  return done({ ...workspace, connections }, provider);
}

/** Puts the app's present client secret in the place of a rotated one. */
export function replaceSecret(
  workspace: Workspace,
  providerId: string,
  clientSecret: string,
  surroundings: Surroundings,
): Outcome<Seen> {
  if (!managesOrg(workspace, workspace.viewer)) return refuse({ code: "role", needs: "org-admin" });
  if (!workspace.providers.some(({ id }) => id === providerId))
    return refuse({ code: "not-found" });
  const taken = takeSecret(workspace, clientSecret, "oauth", surroundings);
  if (!taken.ok) return taken;
  const providers = workspace.providers.map((each) =>
    each.id === providerId ? { ...each, secretRotated: false } : each,
  );
  return done({ ...workspace, providers }, taken.seen);
}

/** Takes it back; the next tool call asks to connect again (inferred). */
export function disconnect(workspace: Workspace, providerId: string): Outcome<Provider> {
  const provider = workspace.providers.find((each) => each.id === providerId);
  if (!provider || !connectionOf(workspace, providerId)) return refuse({ code: "not-found" });
  const connections = without(workspace, providerId, workspace.viewer);
  return done({ ...workspace, connections }, provider);
}

/** What came of an MCP tool call that needs GitHub. */
export type ToolCall =
  | { readonly result: "connect-account" | "refresh-failed" }
  | { readonly result: "acted"; readonly who: PersonId };

/** Lets a tool call GitHub for a person: with their own token, renewed if need be, or not at all. */
export function callTool(workspace: Workspace, person: PersonId = workspace.viewer): ToolCall {
  const provider = workspace.providers.find((each) => each.vendor === TOOL_VENDOR);
  const connection = provider && connectionOf(workspace, provider.id, person);
  if (!connection) return { result: "connect-account" };
  return connection.stale ? { result: "refresh-failed" } : { result: "acted", who: person };
}

function without(
  workspace: Workspace,
  providerId: string,
  person: PersonId,
): Workspace["connections"] {
  return workspace.connections.filter(
    (each) => each.provider !== providerId || each.person !== person,
  );
}
