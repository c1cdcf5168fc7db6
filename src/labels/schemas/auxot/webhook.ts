// Schema of content/auxot/webhook.yaml.

import { words } from "../../words-schema.ts";

export const webhook = words({
  title: "heading of the vendor's form",
  hint: "below it",
  key: "choice of what goes into the form",
  paste: "choice: a secret that is pasted",
  secret: "field for the pasted secret",
  save: "button of the form",
  empty: "what the form holds, when it holds nothing",
  holds: "what the form holds, with {secret}",
  holdsUnknown: "what the form holds, when it looked like nothing known",
  clear: "button that empties the form",
  cleared: "message after it was emptied",
  send: "button that lets the vendor send an event",
  saved: "message after something was saved that looked like nothing known",
  quiet: "message when the vendor has no key to present to Auxot",
  results: words({
    202: "message after an event, with {as}",
    401: "message after an event that Auxot refused",
  }),
});
