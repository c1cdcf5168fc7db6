// Acts on Settings → Credentials. A value is an argument here, and never kept.

import { type AgentRan, type Answered, type Bodies, paths, type Taken } from "../auxot/api.ts";
import { ask, type Reply } from "./door.ts";
import { tell } from "./events.ts";
import { traced } from "./traces.ts";
import { settled } from "./workspace.ts";

/** Saves a credential. */
export async function saveCredential(body: Bodies["credential"]): Promise<Reply<Taken>> {
  const reply = await settled(ask<Taken>("POST", paths.credentials, { body }));
  if (reply.ok) tell({ type: "credential-saved", name: body.name.trim() });
  return reply;
}

/** Puts a new value behind a credential's name. */
export function replaceCredential(id: string, value: string): Promise<Reply<Taken>> {
  return settled(ask<Taken>("PUT", paths.credential(id), { body: { value } }));
}

/** Deletes a credential. */
export function deleteCredential(id: string): Promise<Reply<Answered>> {
  return settled(ask<Answered>("DELETE", paths.credential(id)));
}

/** Runs the lesson's agent. */
export async function runAgent(): Promise<Reply<AgentRan>> {
  const reply = await traced(ask<AgentRan>("POST", paths.agentRuns));
  if (reply.ok) tell({ type: "agent-ran", result: reply.value.run.result });
  return reply;
}
