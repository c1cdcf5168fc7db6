// Two people run the same agent: with a shared credential, or each with their own delegation.

import { runAgent } from "./credentials.ts";
import { callTool } from "./oauth.ts";
import type { PersonId } from "./people.ts";
import { type Trace, traceRun, traceTool } from "./trace.ts";
import type { Way } from "./ways.ts";
import type { Workspace } from "./workspace.ts";

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

/** What both runs come to together. */
export type Sum =
  | "one-identity"
  | "two-identities"
  /** Each ran with a credential of another scope. */
  | "two-credentials"
  | "asked"
  /** The vendor refuses what at least one of them ran with. */
  | "refused"
  | "only-one"
  | "nobody";

/** Sums both runs up. */
export function sumUp(runs: readonly PersonsRun[]): Sum {
  const came = (result: PersonsRun["result"]) => runs.filter((run) => run.result === result).length;
  if (came("acted") === runs.length) return "two-identities";
  if (came("connect-account") + came("refresh-failed") > 0) return "asked";
  if (came("rejected") > 0) return "refused";
  if (came("posted") === 0) return "nobody";
  if (came("missing") > 0) return "only-one";
  const scopes = new Set(runs.map(({ trace: { as } }) => as?.kind === "shared" && as.scope));
  return scopes.size === 1 ? "one-identity" : "two-credentials";
}
