// Goals a lesson's step can name, each reached by something the learner did.

import type { LearnerEvent } from "./events.ts";

const goals = {
  "open-api-keys": (event) => event.type === "page-opened" && event.page === "api-keys",
  "open-credentials": (event) => event.type === "page-opened" && event.page === "credentials",
  "open-oauth": (event) => event.type === "page-opened" && event.page === "oauth",
  "open-linked-accounts": (event) =>
    event.type === "page-opened" && event.page === "linked-accounts",
  "create-key": (event) => event.type === "key-created",
  "create-team-key": (event) => event.type === "key-created" && event.owner === "team",
  "delete-personal-key": (event) => event.type === "key-deleted" && event.owner === "personal",
  "call-auxot": (event) => event.type === "call-answered" && event.status === 200,
  "call-as-team": (event) =>
    event.type === "call-answered" && event.status === 200 && event.who === "team",
  "save-credential": (event) => event.type === "credential-saved",
  "run-agent": (event) => event.type === "agent-ran" && event.result === "posted",
  "add-provider": (event) => event.type === "provider-added",
  "connect-account": (event) => event.type === "provider-connected",
  "disconnect-account": (event) => event.type === "provider-disconnected",
  "be-asked-to-connect": (event) =>
    event.type === "tool-called" && event.result === "connect-account",
  "call-tool": (event) => event.type === "tool-called" && event.result === "acted",
  "link-chat": (event) => event.type === "chat-linked",
  "write-lines": (event) => event.type === "lines-written" || event.type === "sheet-taken",
  "copy-cheat-sheet-prompt": (event) =>
    event.type === "prompt-copied" && event.prompt === "build-a-cheat-sheet",
} as const satisfies Record<string, (event: LearnerEvent) => boolean>;

/** The id of a goal. */
export type Goal = keyof typeof goals;

/** Ids of all goals. */
export const GOALS = Object.keys(goals) as readonly Goal[];

/** Whether an event reaches a goal; false for a goal nobody knows. */
export function reaches(event: LearnerEvent, goal: string): boolean {
  return Object.hasOwn(goals, goal) && goals[goal as Goal](event);
}
