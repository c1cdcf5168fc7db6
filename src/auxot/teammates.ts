// Two people run the same agent: with a shared credential, or each with their own delegation.

import { runAgent } from "./credentials.ts";
import { callTool } from "./oauth.ts";
import type { PersonId } from "./people.ts";
import { type Trace, traceRun, traceTool } from "./trace.ts";
import type { Workspace } from "./workspace.ts";

/** What the agent acts with. */
export const WAYS = ["credential", "oauth"] as const;
export type Way = (typeof WAYS)[number];

/** The two who stand side by side. */
export const PAIR = ["you", "sam"] as const satisfies readonly PersonId[];

export interface PersonsRun {
  readonly person: (typeof PAIR)[number];
  readonly result:
    | "posted"
    | "rejected"
    | "missing"
    | "acted"
    | "connect-account"
    | "refresh-failed";
  readonly trace: Trace;
}

/** Lets both run it. */
export function runSideBySide(workspace: Workspace, way: Way): readonly PersonsRun[] {
  return PAIR.map((person) => {
    if (way === "oauth") {
      const call = callTool(workspace, person);
      return { person, result: call.result, trace: traceTool(call) };
    }
    const run = runAgent(workspace, person);
    return { person, result: run.result, trace: traceRun(run) };
  });
}
