// Schema of content/auxot/credentials.yaml.

import { label, words } from "../../words-schema.ts";

const scopes = (seen: string) => words({ personal: seen, team: seen, org: seen });

export const credentials = words({
  list: "name of the list",
  empty: "instead of the list",
  add: label("button above the list"),
  name: label("field"),
  nameHint: "below the field",
  value: label("field"),
  valueHint: "below the field",
  scope: label("group of choices"),
  scopes: words({
    personal: label("a choice"),
    team: label("a choice"),
    org: label("a choice"),
  }),
  scopeHints: scopes("below a choice"),
  scopeNeeds: words({
    team: "below a choice the role does not allow",
    org: "below a choice the role does not allow",
  }),
  scopeNeedsPlan: words({ team: "below a choice the plan does not have" }),
  save: label("button of the form"),
  replace: label("button of a row, as seen"),
  replaceNamed: "button of a row, as named to a screen reader, with {name}",
  replacing: "field for the new value, with {name}",
  deleteNamed: "delete button of a row, as named to a screen reader, with {name}",
  saved: "message, with {name}",
  replaced: "message, with {name}",
  deleted: "message, with {name}",
  masked: "instead of a value in a row, for a screen reader",
  run: "button of the run",
  runTitle: "heading of the run",
  runHint: "below the heading of the run",
  results: words({
    missing: "after a run, with {name}",
    posted: "after a run, with {name} and {scope}",
    rejected: "after a run, with {name} and {scope}",
  }),
});
