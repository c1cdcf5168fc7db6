// Acts of the two people who run the same agent.

import { type Answered, paths, type TeammatesRan } from "../auxot/api.ts";
import type { Way } from "../auxot/ways.ts";
import { ask, type Reply } from "./door.ts";
import { traceOf } from "./traces.ts";
import { settled } from "./workspace.ts";

/** Lets both run it. */
export async function runSideBySide(way: Way): Promise<Reply<TeammatesRan>> {
  return traceOf(await ask<TeammatesRan>("POST", paths.teammates, { body: { way } }), ({ runs }) =>
    runs.map(({ trace }) => trace),
  );
}

/** Lets the teammate connect their own account. */
export function connectTeammate(): Promise<Reply<Answered>> {
  return settled(ask<Answered>("PUT", paths.teammateConnection));
}
