// Acts of "ten days later", and what each change has come to.

import { type AftermathSeen, type Answered, type MovedOn, paths } from "../auxot/api.ts";
import type { Trace } from "../auxot/trace.ts";
import type { EventId } from "../auxot/workspace.ts";
import { ask, type Reply } from "./door.ts";
import { traceOf } from "./traces.ts";
import { settled } from "./workspace.ts";

/** Moves the workspace on by one change. */
export async function moveOn(): Promise<Reply<MovedOn>> {
  return traceOf(await settled(ask<MovedOn>("POST", paths.later)), tracesOf);
}

/** Looks again at what a change has come to. */
export async function lookAgain(event: EventId): Promise<Reply<AftermathSeen>> {
  return traceOf(await ask<AftermathSeen>("GET", paths.aftermath(event)), tracesOf);
}

function tracesOf({ aftermath }: AftermathSeen): readonly Trace[] {
  return aftermath.shown.map(({ trace }) => trace);
}

/** Gives the nightly job another key. */
export function giveToNightlyJob(key: string): Promise<Reply<Answered>> {
  return settled(ask<Answered>("PUT", paths.nightlyKey, { body: { key } }));
}
