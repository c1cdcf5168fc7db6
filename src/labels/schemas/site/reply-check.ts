// Schema of content/site/reply-check.yaml: what is said of a reply that was pasted back.

import { z } from "zod";
import { text, words } from "../../words-schema.ts";

const cell = "below the reply, with {name}, {column} and {path}";
const other = "below the reply, with {name}, {column}, {found} and {path}";
const route = "below the reply, with {found} and {path}";

export const replyCheck = words({
  fold: "opens the field below a prompt",
  label: "name of that field",
  check: "button",
  empty: "message",
  notLoaded: "message",
  otherPages: z.array(text("a page of Settings that a reply may name")),
  columns: words({
    purpose: "in a message",
    mistake: "in a message",
    path: "in a message",
  }),
  table: words({
    good: "below the reply on the sheet",
    leftOut: "after it, with {list}",
    mend: "before what is to be mended",
    faults: words({
      "no-table": "below the reply",
      "missing-column": "below the reply, with {column}",
      "missing-row": "below the reply, with {name}",
      "row-twice": "below the reply, with {name}",
      "row-label": "below the reply, with {name}",
      "extra-row": "below the reply, with {found}",
      empty: cell,
      secret: cell,
      "too-long": "below the reply, with {name}, {column} and {n}",
      "no-path": cell,
      "not-a-page": other,
      "other-page": other,
      "path-label": other,
    }),
  }),
  route: words({
    "no-page": route,
    "not-a-page": route,
    elsewhere: route,
    agrees: route,
    instead: route,
    back: route,
    differs: route,
  }),
  scope: words({
    "not-a-page": "below the reply, with {found}",
    elsewhere: route,
    "too-few": "below the reply, with {n}",
    "no-pick": "below the reply, with {pick}",
    differs: "below the reply, with {found} and {pick}",
    differsFromNone: "below the reply, with {found}",
    agrees: "below the reply, with {pick}",
    agreesWithNone: "below the reply",
  }),
  scopes: words({ personal: "in a message", team: "in a message", org: "in a message" }),
});
