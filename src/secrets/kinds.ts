// Which kind each form of secret is: decided once, so that no table can contradict it.

import type { Recognition, SecretForm, SecretKind } from "./types.ts";

const kinds: Readonly<Record<SecretForm, SecretKind>> = {
  "user-key": "auxot-key",
  "team-key": "auxot-key",
  "tools-key": "auxot-key",
  "vendor-token": "vendor-secret",
  "webhook-secret": "vendor-secret",
  // Issued by a vendor, but kept on the OAuth page: it is the organisation's half of a delegation.
  "client-secret": "oauth",
  "oauth-token": "oauth",
  "oauth-code": "oauth",
};

/** The kind a form belongs to. */
export function kindOf(form: SecretForm): SecretKind {
  return kinds[form];
}

/** What is said of a secret of that form. */
export function recognition(form: SecretForm, vendor: string): Recognition {
  return { kind: kinds[form], form, vendor };
}

/** Every form of secret. */
export const SECRET_FORMS = /* @__PURE__ */ Object.keys(kinds) as readonly SecretForm[];

/** Whether what a name says is a form of OAuth's. */
export function meansOAuth(meaning: string | null): meaning is SecretForm {
  return kinds[meaning as SecretForm] === "oauth";
}
