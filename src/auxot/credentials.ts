// Settings → Credentials: secrets that Auxot carries out to vendors, kept by name and scope.

import { refuseSecret, type Surroundings, takeSecret } from "./acceptance.ts";
import { listCredentials } from "./credential-list.ts";
import { isInTeam, type PersonId } from "./people.ts";
import { done, type Outcome, type Refusal, refuse } from "./refusal.ts";
import { mayManage, refuseScope, SCOPES, type Scope } from "./scopes.ts";
import { type Credential, takeId, type Workspace } from "./workspace.ts";

/** Names are environment variables ([T17]); the exact rule is inferred. */
const NAME = /^[A-Z_][A-Z0-9_]*$/;
const NAME_LIMIT = 64;

/** The name under which the lesson's agent looks for its GitHub token. */
export const AGENT_READS = "GITHUB_TOKEN";

export interface NewCredential {
  readonly name: string;
  readonly value: string;
  readonly scope: Scope;
}

// @known A credential is a name, a value and a scope; an agent refers to the name. [T17, seed]
// @known A value is write-only: after it is saved, nobody sees it again. [T17]
// @known Personal credentials are for anyone, a team's for its Owner or Admin, the organization's for
// an org admin. [T17]
// @known The value is put in for each run; the agent sees the name. [mcp, T17]
// @inferred A name has capital letters, digits and underscores, as environment variables do.
// @inferred Where two credentials share a name, the narrowest scope wins.
// @inferred Everyone sees their own credentials and their team's; an org admin sees the organization's.
// @inferred A name is taken once in each scope.
// @left-out Encryption at rest, tool policies that bind a name to a source, and the guided
// rotation of the {chat.adminAgent}.

/** Saves a credential: its name and scope, and what its value was seen to be. The value ends here. */
export function saveCredential(
  workspace: Workspace,
  { name, value, scope }: NewCredential,
  surroundings: Surroundings,
): Outcome<Credential> {
  const badName = refuseName(workspace, name.trim(), scope, surroundings);
  if (badName) return refuse(badName);
  if (!mayManage(workspace, scope, workspace.viewer)) return refuse(refuseScope(workspace, scope));
  const taken = takeSecret(workspace, value, "credentials", surroundings);
  if (!taken.ok) return taken;
  const { form, vendor } = taken.seen;
  const next = takeId(workspace);
  const credential = {
    id: next.id,
    name: name.trim(),
    scope,
    savedBy: workspace.viewer,
    form,
    vendor,
    revoked: false,
  };
  return done(
    { ...next.workspace, credentials: [...workspace.credentials, credential] },
    credential,
  );
}

/** Puts a new value behind a name. The name stays, so nothing that uses it has to change. */
export function replaceCredential(
  workspace: Workspace,
  id: string,
  value: string,
  surroundings: Surroundings,
): Outcome<Credential> {
  const found = manageable(workspace, id);
  if (!found.ok) return found;
  const taken = takeSecret(workspace, value, "credentials", surroundings);
  if (!taken.ok) return taken;
  const { form, vendor } = taken.seen;
  const replaced = { ...found.credential, form, vendor, revoked: false };
  const credentials = workspace.credentials.map((each) => (each.id === id ? replaced : each));
  return done({ ...workspace, credentials }, replaced);
}

/** Deletes a credential. */
export function deleteCredential(workspace: Workspace, id: string): Outcome<Credential> {
  const found = manageable(workspace, id);
  if (!found.ok) return found;
  const credentials = workspace.credentials.filter((each) => each.id !== id);
  return done({ ...workspace, credentials }, found.credential);
}

/** What came of an agent's run that needs GitHub. */
export type AgentRun =
  | { readonly result: "missing"; readonly name: string; readonly vendor: string }
  | {
      readonly result: "posted" | "rejected";
      readonly name: string;
      readonly vendor: string;
      readonly scope: Scope;
    };

/**
 * Runs the lesson's agent for a person: it reads `AGENT_READS`, the narrowest scope first
 * (inferred), and GitHub takes nothing but a GitHub token.
 */
export function runAgent(workspace: Workspace, person: PersonId): AgentRun {
  return runReading(workspace, person, AGENT_READS, "GitHub");
}

/** The same for an agent that reads another name, and calls another vendor with it. */
export function runReading(
  workspace: Workspace,
  person: PersonId,
  reads: string,
  vendor: string,
): AgentRun {
  const reaches = {
    personal: (savedBy: PersonId) => savedBy === person,
    team: () => isInTeam(workspace, person),
    org: () => true,
  };
  const usable = workspace.credentials.filter(
    ({ name, scope, savedBy }) => name === reads && reaches[scope](savedBy),
  );
  const chosen = SCOPES.flatMap((scope) => usable.filter((each) => each.scope === scope))[0];
  if (!chosen) return { result: "missing", name: reads, vendor };
  const works = chosen.vendor === vendor && chosen.form === "vendor-token" && !chosen.revoked;
  return { result: works ? "posted" : "rejected", name: reads, vendor, scope: chosen.scope };
}

function refuseName(
  workspace: Workspace,
  name: string,
  scope: Scope,
  surroundings: Surroundings,
): Refusal | null {
  if (name === "") return { code: "name-missing" };
  const secret = refuseSecret(workspace, name, "credentials-name", surroundings);
  if (secret) return secret;
  if (name.length > NAME_LIMIT) return { code: "name-too-long", limit: NAME_LIMIT };
  if (!NAME.test(name)) return { code: "name-malformed", suggestion: suggestName(name) };
  const taken = workspace.credentials.some(
    (each) =>
      each.name === name &&
      each.scope === scope &&
      (scope !== "personal" || each.savedBy === workspace.viewer),
  );
  return taken ? { code: "name-taken", name } : null;
}

/** The nearest name that would be allowed: "github-token" becomes "GITHUB_TOKEN". */
function suggestName(name: string): string {
  const shaped = name
    .toUpperCase()
    .replace(/[^A-Z0-9_]+/g, "_")
    .replace(/^(?=\d)/, "_");
  return /[A-Z0-9]/.test(shaped) ? shaped : AGENT_READS;
}

function manageable(
  workspace: Workspace,
  id: string,
): { ok: true; credential: Credential } | { ok: false; refusal: Refusal } {
  const credential = listCredentials(workspace).find((each) => each.id === id);
  if (!credential) return refuse({ code: "not-found" });
  if (!mayManage(workspace, credential.scope, workspace.viewer))
    return refuse(refuseScope(workspace, credential.scope));
  return { ok: true, credential };
}
