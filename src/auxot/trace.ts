// One call as it may be shown: which way a secret travelled, and nothing of the secret itself.

import { MASK } from "../secrets/mask.ts";
import type { CallAddress } from "./api.ts";
import type { CallAnswer, Caller } from "./api-keys.ts";
import { TOOL_VENDOR } from "./connections.ts";
import type { AgentRun } from "./credentials.ts";
import type { ToolCall } from "./oauth.ts";
import type { PersonId } from "./people.ts";
import type { Scope } from "./scopes.ts";
import type { Delivery } from "./webhook.ts";

/** Which way the call's secret travels; each has its own word, arrow and color. */
export type TraceDirection = "into" | "out" | "delegated";

/** Who begins a call. */
export type Beginner = "person" | "script" | "vendor" | "agent" | "tool";

/** Whom the far end sees; null when it sees nobody. */
export type Identity =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "team" }
  /** Whoever owns the credential of that name, in every run that its scope allows. */
  | { readonly kind: "shared"; readonly name: string; readonly scope: Scope };

/** The header a secret travels in. */
export interface TraceHeader {
  readonly name: "Authorization" | "x-api-key" | "Cookie";
  readonly scheme: "Bearer" | null;
  /** The masked secret, as it may be shown. */
  readonly masked: string;
  /** The environment variable that stands for the secret in a command. */
  readonly variable: string;
}

export interface Trace {
  readonly direction: TraceDirection;
  readonly from: Beginner;
  /** The vendor that Auxot calls; null when Auxot itself is called. */
  readonly vendor: string | null;
  readonly method: "GET" | "POST";
  /** Below `AUXOT_BASE_URL` for a call into Auxot, and the vendor's own address for one out of it. */
  readonly address: string;
  readonly header: TraceHeader | null;
  readonly as: Identity | null;
  /** The HTTP status of the answer; null when the call never left. */
  readonly status: number | null;
  /** Why Auxot itself refused; null when it did not. */
  readonly error: TraceError | null;
}

export type TraceError = Exclude<CallAnswer["result"], "ok">;

/** What is called: Auxot below its own address, and vendors at theirs. */
export const addresses = {
  agents: "/api/agents",
  users: "/api/users",
  /** Where Chat takes a message; the address is ours (see api.ts). */
  chat: "/api/chat",
  /** Where an intake takes a vendor's events ([intake]); the id is made up. */
  intake: "/v1/intake/demo",
  /** GitHub's own for what the agent and the tool do, owner and repository left open. */
  comments: "https://api.github.com/repos/OWNER/REPO/issues/1/comments",
  issues: "https://api.github.com/repos/OWNER/REPO/issues",
  /** Stripe's own for what an agent does with a shared key. */
  payments: "https://api.stripe.com/v1/payment_links",
} as const;

/** A script's call into Auxot; `masked` is the key it presents, or null. */
export function traceCall(
  address: CallAddress,
  header: "authorization" | "x-api-key",
  masked: string | null,
  answer: CallAnswer,
): Trace {
  const named =
    header === "authorization"
      ? ({ name: "Authorization", scheme: "Bearer" } as const)
      : ({ name: "x-api-key", scheme: null } as const);
  return {
    direction: "into",
    from: "script",
    vendor: null,
    method: "GET",
    address: addresses[address],
    header: masked === null ? null : { ...named, masked, variable: "AUXOT_API_KEY" },
    as: answer.status !== 401 ? callerIdentity(answer.who) : null,
    status: answer.status,
    error: answer.result === "ok" ? null : answer.result,
  };
}

/** A vendor's event into Auxot. */
export function traceDelivery(delivery: Delivery, masked: string): Trace {
  return {
    direction: "into",
    from: "vendor",
    vendor: null,
    method: "POST",
    address: addresses.intake,
    header: bearer(masked, "AUXOT_API_KEY"),
    as: delivery.who === null ? null : callerIdentity(delivery.who),
    status: delivery.status,
    error: delivery.status === 202 ? null : "invalid",
  };
}

/** A message to the Admin Agent. No key travels: the person's own session says who they are. */
export function traceMessage(person: PersonId): Trace {
  return {
    direction: "into",
    from: "person",
    vendor: null,
    method: "POST",
    address: addresses.chat,
    header: { name: "Cookie", scheme: null, masked: MASK, variable: "AUXOT_SESSION" },
    as: { kind: "person", person },
    status: 200,
    error: null,
  };
}

/** An agent's run: what Auxot carries to GitHub, and whom GitHub sees. */
export function traceRun(run: AgentRun): Trace {
  const left = run.result !== "missing";
  return {
    direction: "out",
    from: "agent",
    vendor: run.vendor,
    method: "POST",
    address: run.vendor === TOOL_VENDOR ? addresses.comments : addresses.payments,
    header: left ? bearer(MASK, run.name) : null,
    as: run.result === "posted" ? { kind: "shared", name: run.name, scope: run.scope } : null,
    status: { missing: null, posted: 201, rejected: 401 }[run.result],
    error: null,
  };
}

/** A tool's call with a person's own token. */
export function traceTool(call: ToolCall): Trace {
  const acted = call.result === "acted";
  return {
    direction: "delegated",
    from: "tool",
    vendor: TOOL_VENDOR,
    method: "POST",
    address: addresses.issues,
    header: acted ? bearer(MASK, "GITHUB_OAUTH_TOKEN") : null,
    as: acted ? { kind: "person", person: call.who } : null,
    status: acted ? 201 : null,
    error: null,
  };
}

function bearer(masked: string, variable: string): TraceHeader {
  return { name: "Authorization", scheme: "Bearer", masked, variable };
}

function callerIdentity(who: Caller): Identity {
  return who === "team" ? { kind: "team" } : { kind: "person", person: who };
}
