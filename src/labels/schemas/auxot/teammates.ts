// Schema of content/auxot/teammates.yaml.

import { words } from "../../words-schema.ts";

export const teammates = words({
  title: "heading of the panel",
  hint: "below it",
  way: "choice of what the agent acts with",
  ways: words({ credential: "a choice", oauth: "a choice" }),
  run: "button",
  connectSam: "button that lets the teammate connect",
  samConnected: "message",
  results: words({
    posted: "what came of a person's run, with {name}",
    rejected: "what came of a person's run",
    missing: "what came of a person's run",
    acted: "what came of a person's run, with {name}",
    "connect-account": "what came of a person's run, with {name}",
    "refresh-failed": "what came of a person's run, with {name}",
  }),
  sums: words({
    "one-identity": "above both runs, when both posted with one credential",
    "two-identities": "above both runs, when both acted",
    "two-credentials": "above both runs, when each posted with another credential",
    asked: "above both runs, when somebody is asked to connect",
    refused: "above both runs, when a credential holds the wrong thing",
    "only-one": "above both runs, when one of them has no credential",
    nobody: "above both runs, when neither has a credential",
  }),
  share: "below such a sum, with {scope}",
  shareAsAdmin: "the same for somebody who may not, with {button} and {scope}",
});
