// Schema of content/auxot/refusals.yaml.

import { words } from "../../words-schema.ts";

const plainRefusals = {
  malformed: "message",
  "name-missing": "message",
  "name-secret": "message",
  "name-malformed": "message, with {suggestion}",
  "name-too-long": "message, with {limit}",
  "name-taken": "message, with {name}",
  "value-missing": "message",
  "vendor-missing": "message",
  "client-id-missing": "message",
  "provider-taken": "message, with {name}",
  "not-found": "message",
  "code-missing": "message",
  "code-wrong": "message",
  "app-refused": "message",
  "nothing-left": "message",
  "code-not-sent": "message",
  "message-missing": "message",
  "message-secret": "message",
  "part-missing": "message",
} as const;

export const refusals = words({
  plain: words(plainRefusals),
  roles: words({ "team-admin": "message", "team-key": "message", "org-admin": "message" }),
  tiers: words({ "team-admin": "message", "team-key": "message" }),
  secrets: words({
    "user-key": "names a secret in a message",
    "team-key": "names a secret in a message",
    "tools-key": "names a secret in a message",
    "vendor-token": "names a secret in a message, with {vendor}",
    "webhook-secret": "names a secret in a message, with {vendor}",
    "client-secret": "names a secret in a message",
    "oauth-token": "names a secret in a message",
    "oauth-code": "names a secret in a message",
    "chat-code": "names a secret in a message",
  }),
  notASample: "message, right box but not a sample",
  notASampleUnknown: "message, looks real but is nothing known",
  later: "message, before what would go wrong, with {later}",
  next: words({
    "api-keys": "message, the next click",
    "team-key": "message, the next click",
    credentials: "message, the next click",
    "oauth-client": "message, the next click",
    "oauth-connect": "message, the next click",
    "linked-accounts": "message, the next click",
    "tools-worker": "message, the next click",
  }),
});
