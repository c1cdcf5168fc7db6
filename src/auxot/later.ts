// Ten days later: what scope and ownership come to, one change at a time, and what mends it.

import { answerKey, type CallAnswer } from "./api-keys.ts";
import { TOOL_VENDOR } from "./connections.ts";
import { AGENT_READS, type AgentRun, runReading } from "./credentials.ts";
import { maskedKey } from "./key-list.ts";
import { nextEvent } from "./later-order.ts";
import { callTool } from "./oauth.ts";
import { type PersonId, peopleOf } from "./people.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import { type Trace, traceCall, traceRun, traceTool } from "./trace.ts";
import { type ApiKey, type Credential, type EventId, takeId, type Workspace } from "./workspace.ts";

/** The agents' second name in these stories, and the vendor whose key it holds. */
export const SHARED_NAME = "STRIPE_KEY";
const SHARED_VENDOR = "Stripe";

// @known Choosing everything org-wide surprises at rotation, audits and departures. [seed]
// @inferred What a run, a job or a tool answers after each of the four changes.

/** Moves the workspace on by one change. */
export function moveOn(workspace: Workspace): Outcome<EventId> {
  const event = nextEvent(workspace);
  return event ? done(happen(workspace, event), event) : refuse({ code: "nothing-left" });
}

/** The workspace after a change; what the change needs and is not there is put there first. */
export function happen(workspace: Workspace, event: EventId): Workspace {
  const happened = [...workspace.happened, event];
  switch (event) {
    case "key-owner-left":
      return { ...withNightlyJob(workspace), left: ["kim"], happened };
    case "org-credential-used":
      return { ...withOrgCredential(workspace), happened };
    case "token-revoked": {
      const { credentials, ...rest } = withGitHubToken(workspace);
      const revoked = (each: Credential) =>
        each.name === AGENT_READS ? { ...each, revoked: true } : each;
      return { ...rest, credentials: credentials.map(revoked), happened };
    }
    case "app-secret-rotated": {
      const { providers, connections, ...rest } = withConnection(workspace);
      const id = providers.find(({ vendor }) => vendor === TOOL_VENDOR)?.id;
      return {
        ...rest,
        providers: providers.map((each) =>
          each.id === id ? { ...each, secretRotated: true } : each,
        ),
        connections: connections.map((each) =>
          each.provider === id ? { ...each, stale: true } : each,
        ),
        happened,
      };
    }
  }
}

/** How far a remedy has come; half a remedy stops the harm, and leaves or makes another. */
export type Remedied = "not" | "half" | "mended";

/** A call that shows what a change has come to. */
export interface Shown {
  /** Whose run it was; null where that is nobody's question. */
  readonly by: PersonId | null;
  readonly trace: Trace;
}

/** What a change has come to by now: the calls that show it, and whether the remedy has worked. */
export interface Aftermath {
  readonly event: EventId;
  readonly shown: readonly Shown[];
  readonly remedied: Remedied;
}

/** Looks at a change by making the calls that it concerns. */
export function lookAt(workspace: Workspace, event: EventId): Aftermath {
  switch (event) {
    case "key-owner-left": {
      const { answer, key } = callNightly(workspace);
      const masked = key ? maskedKey(key) : null;
      const works = key?.owner === "team" ? "mended" : "half";
      const trace = traceCall("agents", "authorization", masked, answer);
      return seen(event, answer.status === 200 ? works : "not", trace);
    }
    case "org-credential-used": {
      const theirs = runReading(workspace, "kim", SHARED_NAME, SHARED_VENDOR);
      // A teammate's run, since the learner's own could live on a credential that is theirs alone.
      const ours = runReading(workspace, "sam", SHARED_NAME, SHARED_VENDOR);
      const shown = [
        { by: "kim", trace: traceRun(theirs) },
        { by: "sam", trace: traceRun(ours) },
      ] as const;
      const goesOn = ours.result === "posted" ? "mended" : "half";
      return { event, shown, remedied: theirs.result === "missing" ? goesOn : "not" };
    }
    case "token-revoked": {
      const run: AgentRun = runReading(workspace, "you", AGENT_READS, TOOL_VENDOR);
      return seen(event, run.result === "posted" ? "mended" : "not", traceRun(run));
    }
    case "app-secret-rotated": {
      const call = callTool(workspace, "you");
      const row = workspace.providers.find(({ vendor }) => vendor === TOOL_VENDOR);
      const replaced = row?.secretRotated === false ? "half" : "not";
      return seen(event, call.result === "acted" ? "mended" : replaced, traceTool(call));
    }
  }
}

function seen(event: EventId, remedied: Remedied, trace: Trace): Aftermath {
  return { event, shown: [{ by: null, trace }], remedied };
}

/** Gives the nightly job another key. */
export function giveToNightlyJob(workspace: Workspace, keyId: string): Outcome<string> {
  const key = workspace.keys.find(({ id, deleted }) => id === keyId && !deleted);
  if (!key) return refuse({ code: "not-found" });
  return done({ ...workspace, nightlyKey: keyId }, key.name);
}

function callNightly(workspace: Workspace): { answer: CallAnswer; key: ApiKey | null } {
  const key = workspace.keys.find(({ id }) => id === workspace.nightlyKey);
  if (!key) return { answer: { status: 401, result: "missing" }, key: null };
  return { answer: answerKey(workspace, key, "agents"), key };
}

/** A colleague in another team runs a job every night, with a personal key of their own. */
export function withNightlyJob(workspace: Workspace): Workspace {
  if (workspace.nightlyKey !== null) return workspace;
  const next = withPersonalKey(workspace, "Nightly job", "kim");
  return { ...next, nightlyKey: next.keys.at(-1)?.id ?? null };
}

/** The learner's own personal key, which a CI script presents. */
export function withOwnKeyInCi(workspace: Workspace): Workspace {
  return withPersonalKey(workspace, "CI Pipeline", "you");
}

function withPersonalKey(workspace: Workspace, name: string, madeBy: PersonId): Workspace {
  const next = takeId(workspace);
  // Nobody here has its plaintext, so no text matches it.
  const fingerprint = { salt: "", hash: "" };
  const key: ApiKey = {
    ...{ id: next.id, name, owner: "personal", madeBy },
    ...{ fingerprint, deleted: false },
  };
  return { ...next.workspace, keys: [...workspace.keys, key] };
}

function withOrgCredential(workspace: Workspace): Workspace {
  return withCredential(workspace, SHARED_NAME, SHARED_VENDOR, "org");
}

/** A token for the agent that the team shares, unless there is one that the learner may use. */
export function withGitHubToken(workspace: Workspace): Workspace {
  const run = runReading(workspace, "you", AGENT_READS, TOOL_VENDOR);
  if (run.result !== "missing") return workspace;
  const scope = workspace.standing.teamRole === "none" ? "org" : "team";
  return withCredential(workspace, AGENT_READS, TOOL_VENDOR, scope);
}

function withCredential(
  workspace: Workspace,
  name: string,
  vendor: string,
  scope: Credential["scope"],
): Workspace {
  const there = workspace.credentials.some((each) => each.name === name && each.scope === scope);
  if (there) return workspace;
  const next = takeId(workspace);
  const credential: Credential = {
    id: next.id,
    name,
    scope,
    savedBy: peopleOf(workspace).includes("admin") ? "admin" : "you",
    form: "vendor-token",
    vendor,
    revoked: false,
  };
  return { ...next.workspace, credentials: [...workspace.credentials, credential] };
}

/** The provider row, and the learner's own connection on it. */
export function withConnection(workspace: Workspace): Workspace {
  const row = workspace.providers.find(({ vendor }) => vendor === TOOL_VENDOR);
  const provider = row ?? { id: "github", vendor: TOOL_VENDOR, secretRotated: false };
  const providers = row ? workspace.providers : [...workspace.providers, provider];
  const mine = { provider: provider.id, person: "you", stale: false } as const;
  const connected = workspace.connections.some(
    (each) => each.provider === provider.id && each.person === "you",
  );
  const connections = connected ? workspace.connections : [...workspace.connections, mine];
  return { ...workspace, providers, connections };
}
