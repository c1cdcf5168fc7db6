// Schema of content/auxot/scenarios.yaml.

import { words } from "../../words-schema.ts";

const scenario = "choice of starting states, and a note at the foot of a sandbox";

export const scenarios = words({
  names: words({
    lesson: scenario,
    "empty-oauth": scenario,
    connected: scenario,
    "shared-token": scenario,
    "personal-key-in-a-job": scenario,
    "own-key-in-ci": scenario,
    "no-oauth-yet": scenario,
    "team-owner": scenario,
    alone: scenario,
    "key-owner-left": scenario,
    "org-credential-used": scenario,
    "token-revoked": scenario,
    "app-secret-rotated": scenario,
  }),
  note: "at the foot of a sandbox in another starting state, with {name}",
  unknown: "at the foot of a sandbox, when a link names something unknown",
  notKept: "at the foot of a sandbox, when the browser stores nothing",
  link: words({
    title: "heading of the link on /sandbox/",
    hint: "below it",
    start: "choice of the starting state",
    field: "field with the link",
    copy: "button",
    copied: "message",
    copyRefused: "message, with {keys}",
  }),
});
