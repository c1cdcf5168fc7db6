// Acts on Settings → OAuth, and a tool's call as the signed-in person.

import { type Answered, type Bodies, paths, type Taken, type ToolCalled } from "../auxot/api.ts";
import type { ProviderRow } from "../auxot/view.ts";
import { ask, type Reply } from "./door.ts";
import { tell } from "./events.ts";
import { traced } from "./traces.ts";
import { settled } from "./workspace.ts";

type Row = Pick<ProviderRow, "id" | "vendor">;

/** Adds the admin's half. */
export async function addProvider(body: Bodies["provider"]): Promise<Reply<Taken>> {
  const reply = await settled(ask<Taken>("POST", paths.providers, { body }));
  if (reply.ok) tell({ type: "provider-added", vendor: body.vendor });
  return reply;
}

/** Puts the app's present client secret in the place of a rotated one. */
export function replaceClientSecret(id: string, clientSecret: string): Promise<Reply<Taken>> {
  return settled(ask<Taken>("PUT", paths.providerSecret(id), { body: { clientSecret } }));
}

/** Gives the person's own half. */
export async function connect(provider: Row): Promise<Reply<Answered>> {
  const reply = await settled(ask<Answered>("PUT", paths.connection(provider.id)));
  if (reply.ok) tell({ type: "provider-connected", vendor: provider.vendor });
  return reply;
}

/** Takes the person's half back. */
export async function disconnect(provider: Row): Promise<Reply<Answered>> {
  const reply = await settled(ask<Answered>("DELETE", paths.connection(provider.id)));
  if (reply.ok) tell({ type: "provider-disconnected", vendor: provider.vendor });
  return reply;
}

/** Lets a tool call GitHub as the signed-in person. */
export async function callTool(): Promise<Reply<ToolCalled>> {
  const reply = await traced(ask<ToolCalled>("POST", paths.toolCalls));
  if (reply.ok) tell({ type: "tool-called", result: reply.value.call.result });
  return reply;
}
