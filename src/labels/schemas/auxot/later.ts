// Schema of content/auxot/later.yaml.

import { words } from "../../words-schema.ts";

const event = words({
  title: "heading of what happened",
  cause: "what happened, and why",
  harm: "while it is not mended",
  remedy: "what to do",
  mended: "once it is mended",
});

export const later = words({
  title: "heading of the panel on /sandbox/",
  hint: "below it",
  next: "button that moves the workspace on",
  none: "instead of the button, when all has happened",
  check: "button that looks at a change again",
  notMended: "message, while a change is not mended",
  checkNamed: "the same, as named to a screen reader, with {title}",
  open: "button that opens the page of the remedy, with {page}",
  nightly: "choice of the nightly job's key",
  nightlyNone: "first choice of the nightly job's key",
  give: "button that gives it to the job",
  given: "message, with {name}",
  half: words({
    "key-owner-left": "message when half of the remedy is done",
    "org-credential-used": "message when half of the remedy is done",
    "app-secret-rotated": "message when half of the remedy is done",
  }),
  startedBy: "above a call, where two are shown, with {who}",
  job: event,
  events: words({
    "key-owner-left": event,
    "org-credential-used": event,
    "token-revoked": event,
    "app-secret-rotated": event,
  }),
});
