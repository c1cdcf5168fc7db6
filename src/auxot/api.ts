// The contract between the simulated product's HTTP edge and its clients: addresses and bodies.

import type { SampleKind } from "../secrets/samples.ts";
import type { CallAnswer, NewKey } from "./api-keys.ts";
import type { Fit, SeenForm, WrongBox } from "./boxes.ts";
import type { ChatReply } from "./chat.ts";
import type { AgentRun, NewCredential } from "./credentials.ts";
import type { Aftermath } from "./later.ts";
import type { NewProvider, ToolCall } from "./oauth.ts";
import type { ViewerId } from "./people.ts";
import type { Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";
import type { PersonsRun, Sum } from "./teammates.ts";
import type { Trace } from "./trace.ts";
import type { WorkspaceView } from "./view.ts";
import type { Way } from "./ways.ts";

/** A reserved name that resolves nowhere (RFC 2606): were the mock missing, nothing could leave. */
export const ORIGIN = "https://auxot.invalid";

// @inferred Every address but GET /api/agents and the intake's: Auxot's own are not public.
// @left-out Sign-in, audit logs, and every other page of Settings.

/** The addresses a script may call; the second is for org admins (inferred from [auth]). */
export const CALL_ADDRESSES = ["agents", "users"] as const;
export type CallAddress = (typeof CALL_ADDRESSES)[number];

/**
 * Addresses below `ORIGIN`. `/api/agents` is the product's; the others are ours, since the
 * product's own are not public. `/simulation/…` is what no product would have.
 */
export const paths = {
  session: "/api/session",
  viewer: "/api/session/viewer",
  standing: "/simulation/standing",
  keys: "/api/keys",
  key: (id: string) => `/api/keys/${id}`,
  credentials: "/api/credentials",
  credential: (id: string) => `/api/credentials/${id}`,
  providers: "/api/oauth/providers",
  connection: (provider: string) => `/api/oauth/connections/${provider}`,
  chatCode: (app: string) => `/api/linked-accounts/${app}/code`,
  chatLink: (app: string) => `/api/linked-accounts/${app}`,
  called: (address: CallAddress) => `/api/${address}`,
  chat: "/api/chat",
  samples: "/simulation/samples",
  agentRuns: "/simulation/agent-runs",
  toolCalls: "/simulation/tool-calls",
  providerSecret: (id: string) => `/api/oauth/providers/${id}/secret`,
  teammates: "/simulation/teammates",
  teammateConnection: "/simulation/teammates/sam/connection",
  later: "/simulation/later",
  aftermath: (event: string) => `/simulation/later/${event}`,
  nightlyKey: "/simulation/nightly-job/key",
  webhook: "/simulation/webhook",
  webhookEvents: "/simulation/webhook/events",
} as const;

/** Request bodies. */
export interface Bodies {
  readonly viewer: { readonly person: ViewerId };
  /** The learner's standing as asked for; `kept` is the part that must be as asked. */
  readonly standing: { readonly asked: Standing; readonly kept: keyof Standing };
  readonly key: NewKey;
  readonly credential: NewCredential;
  readonly value: { readonly value: string };
  readonly webhook: { readonly secret: string };
  readonly provider: NewProvider;
  readonly code: { readonly code: string };
  readonly clientSecret: { readonly clientSecret: string };
  readonly chat: { readonly message: string };
  readonly teammates: { readonly way: Way };
  readonly nightlyKey: { readonly key: string };
  readonly sample: { readonly kind: SampleKind };
}

/** Every answer to the signed-in person carries the view it leaves behind. */
export interface Answered {
  readonly view: WorkspaceView;
}

export interface KeyCreated extends Answered {
  readonly key: { readonly id: string; readonly name: string };
  /** Shown once; no later answer holds it. */
  readonly plaintext: string;
}

/** A secret was taken. */
export interface Taken extends Answered {
  /** Set when it is in the box that was made for it. */
  readonly fit: Fit | null;
}

/** A vendor's webhook settings took something, which may still be wrong. */
export interface WebhookSaved extends Taken, WebhookCalled {
  readonly wrong: WrongBox | null;
}

/** The vendor sent an event; null when it had nothing to send to Auxot. */
export interface WebhookCalled {
  readonly trace: Trace | null;
}

export interface SampleIssued {
  readonly value: string;
  readonly form: SeenForm;
  readonly vendor: string;
}

export interface CodeSent extends Answered {
  /** The bot's direct message, drawn beside the page. */
  readonly code: string;
}

export interface AgentRan {
  readonly run: AgentRun;
  readonly trace: Trace;
}

export interface ToolCalled {
  readonly call: ToolCall;
  readonly trace: Trace;
}

export interface TeammatesRan {
  readonly sum: Sum;
  readonly runs: readonly PersonsRun[];
}

/** The Admin Agent has answered. */
export interface ChatAnswered {
  readonly reply: ChatReply;
  readonly trace: Trace;
}

export interface MovedOn extends Answered {
  readonly aftermath: Aftermath;
}

export interface AftermathSeen {
  readonly aftermath: Aftermath;
}

/** A script's call, answered; `error` is there when the status is not 200. */
export interface CallAnswered {
  readonly answer: CallAnswer;
  readonly trace: Trace;
  readonly error?: string;
}

/** A request that was refused; the sentence for it is in content/auxot/refusals.yaml. */
export interface Refused {
  readonly error: string;
  readonly refusal: Refusal;
}
