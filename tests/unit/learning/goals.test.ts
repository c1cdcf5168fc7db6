// Every goal is reached by what it asks for, and by nothing else a learner does.

import { describe, expect, test } from "vitest";
import type { LearnerEvent } from "../../../src/learning/events.ts";
import { GOALS, type Goal, reaches } from "../../../src/learning/goals.ts";

/** One of everything a learner can do, and the goals it reaches. */
const acts: readonly (readonly [LearnerEvent, readonly Goal[]])[] = [
  [{ type: "page-opened", page: "api-keys" }, ["open-api-keys"]],
  [{ type: "page-opened", page: "credentials" }, ["open-credentials"]],
  [{ type: "page-opened", page: "oauth" }, ["open-oauth"]],
  [{ type: "page-opened", page: "linked-accounts" }, ["open-linked-accounts"]],
  [{ type: "key-created", name: "CI", owner: "personal" }, ["create-key"]],
  [{ type: "key-created", name: "CI", owner: "team" }, ["create-key", "create-team-key"]],
  [{ type: "key-deleted", owner: "personal" }, ["delete-personal-key"]],
  [{ type: "key-deleted", owner: "team" }, []],
  [{ type: "call-answered", status: 200, who: "you" }, ["call-auxot"]],
  [{ type: "call-answered", status: 200, who: "team" }, ["call-auxot", "call-as-team"]],
  [{ type: "call-answered", status: 401 }, []],
  [{ type: "call-answered", status: 403, who: "team" }, []],
  [{ type: "credential-saved", name: "GITHUB_TOKEN" }, ["save-credential"]],
  [{ type: "agent-ran", result: "posted" }, ["run-agent"]],
  [{ type: "agent-ran", result: "missing" }, []],
  [{ type: "agent-ran", result: "rejected" }, []],
  [{ type: "provider-added", vendor: "GitHub" }, ["add-provider"]],
  [{ type: "provider-disconnected", vendor: "GitHub" }, ["disconnect-account"]],
  [{ type: "provider-connected", vendor: "GitHub" }, ["connect-account"]],
  [{ type: "tool-called", result: "acted" }, ["call-tool"]],
  [{ type: "tool-called", result: "connect-account" }, ["be-asked-to-connect"]],
  [{ type: "tool-called", result: "refresh-failed" }, []],
  [{ type: "oauth-empty-noted" }, []],
  [{ type: "chat-linked", app: "slack" }, ["link-chat"]],
  [{ type: "chat-linked", app: "discord" }, ["link-chat"]],
  [{ type: "lines-written" }, ["write-lines"]],
  [{ type: "sheet-taken" }, ["write-lines"]],
  [{ type: "prompt-copied", prompt: "build-a-cheat-sheet" }, ["copy-cheat-sheet-prompt"]],
  [{ type: "prompt-copied", prompt: "check-the-scope" }, []],
];

describe("what a learner does reaches these goals and no other", () => {
  test.each(acts.map(([event, goals]) => [JSON.stringify(event), event, goals] as const))(
    "%s",
    (_, event, goals) => {
      expect(GOALS.filter((goal) => reaches(event, goal))).toEqual(goals);
    },
  );
});

test("there is something to do for every goal", () => {
  const reached = new Set(acts.flatMap(([, goals]) => goals));
  expect(GOALS.filter((goal) => !reached.has(goal))).toEqual([]);
});

test.each(["", "open-everything", "toString", "constructor", "__proto__"])(
  "nothing reaches %j, a goal that nobody knows",
  (goal) => {
    expect(acts.filter(([event]) => reaches(event, goal))).toEqual([]);
  },
);
