// Named states that the simulation can start from: for lessons, and for links to the whole app.

import {
  happen,
  withConnection,
  withGitHubToken,
  withNightlyJob,
  withOwnKeyInCi,
} from "./later.ts";
import type { Standing } from "./standing.ts";
import { type EventId, initialWorkspace, type Workspace } from "./workspace.ts";

const asLesson = initialWorkspace;

const teamAdmin = { orgRole: "user", teamRole: "admin", tier: "business" } as const;

const states = {
  /** A User and team Member; the admin has added GitHub. */
  lesson: () => asLesson,
  /** No provider row that the learner could see. */
  "empty-oauth": () => ({ ...asLesson, providers: [] }),
  /** Both halves of OAuth are done. */
  connected: () => withConnection(asLesson),
  /** The team shares a GitHub token; Sam has connected their own account, the learner has not. */
  "shared-token": () => ({
    ...withGitHubToken(asLesson),
    connections: [{ provider: "github", person: "sam" as const, stale: false }],
  }),
  /** A nightly job calls Auxot with a colleague's personal key, and still may. */
  "personal-key-in-a-job": () => withNightlyJob(asLesson),
  /** CI calls Auxot with the learner's own personal key; they could make one for the team. */
  "own-key-in-ci": () => withOwnKeyInCi({ ...asLesson, standing: teamAdmin }),
  /** The team shares a GitHub token, and nobody has done a half of OAuth. */
  "no-oauth-yet": () => ({ ...withGitHubToken(asLesson), providers: [] }),
  /** The learner makes keys and credentials for the team. */
  "team-owner": () => ({
    ...asLesson,
    standing: { orgRole: "user" as const, teamRole: "owner" as const, tier: "business" as const },
  }),
  /** The Free plan: one user, no teams. */
  alone: () => ({
    ...asLesson,
    standing: { orgRole: "owner" as const, teamRole: "none" as const, tier: "free" as const },
  }),
  ...after("key-owner-left"),
  ...after("org-credential-used"),
  ...after("token-revoked"),
  ...after("app-secret-rotated"),
} satisfies Record<string, () => Workspace>;

/** The id of a starting state. */
export type ScenarioId = keyof typeof states;

export const SCENARIOS = Object.keys(states) as readonly ScenarioId[];

/** The workspace a scenario starts with. */
export function startOf(id: ScenarioId): Workspace {
  return states[id]();
}

/** The roles that a starting state is about; null when it is one for any. */
export function rolesOf(id: ScenarioId): Standing | null {
  const { standing } = startOf(id);
  return standing === asLesson.standing ? null : standing;
}

/** The state right after one of the changes of "ten days later". */
function after<Event extends EventId>(event: Event) {
  return { [event]: () => happen(asLesson, event) } as Record<Event, () => Workspace>;
}
