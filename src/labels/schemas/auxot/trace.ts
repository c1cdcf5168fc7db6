// Schema of content/auxot/trace.yaml.

import { words } from "../../words-schema.ts";

export const trace = words({
  ends: words({
    person: "who begins a call",
    script: "who begins a call",
    vendor: "who begins a call",
    agent: "who begins a call",
    tool: "who begins a call",
    auxot: "the middle of the line",
  }),
  outcomes: words({
    refused: "a call that the other end refused",
    stopped: "a call that never left",
  }),
  directions: words({
    into: "the request panel's filter",
    out: "the request panel's filter",
    delegated: "the request panel's filter",
  }),
  request: "before method and address",
  header: "before the masked header",
  noHeader: "instead of a header",
  seenAs: "before whom the other end sees",
  nobody: "when the other end sees nobody",
  answer: "before the status",
  noAnswer: "instead of a status",
  as: words({
    personal: "whom the vendor sees behind a personal credential, with {name}",
    team: "whom the vendor sees behind a team's credential, with {name}",
    org: "whom the vendor sees behind the organization's credential, with {name}",
  }),
  sentences: words({
    into: "the line as a sentence, with {from}, {request}, {header}, {as} and {status}",
    out: "the line as a sentence, with {from}, {vendor}, {request}, {header}, {as} and {status}",
    stopped: "the line as a sentence, with {from} and {vendor}",
  }),
  sent: "before the body of a request",
  received: "before the body of an answer",
  errors: words({
    missing: "the error in an answer",
    invalid: "the error in an answer",
    deleted: "the error in an answer",
    "owner-left": "the error in an answer",
    forbidden: "the error in an answer",
  }),
  panel: words({
    title: "heading of the request panel on /sandbox/",
    hint: "below it",
    filter: "the panel's filter",
    all: "choice of the filter",
    empty: "when no call is shown",
    count: "how many calls are shown, with {n} and {m}",
    countOne: "the same, when there is one call in all",
    command: "opens a call's command",
    commandOf: "name of the command's field, with {n}",
    copy: "button, with {n}",
    copied: "message",
    copyRefused: "message, with {keys}",
  }),
});
