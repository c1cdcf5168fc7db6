// What a name says of the value it stands for: which form of secret, or that it is none.

import type { SecretForm } from "./types.ts";

/** Last words of names for what may be seen by anyone. */
const HARMLESS_LAST =
  /^(?:ids?|sid|u?uid|guid|sha\d*|hash|md5|checksum|digest|commit|integrity|etag|ur[il]|path|file|(?:user|file)?name|user|email|host|pub|fingerprint|version|trace|span|tag|nonce|salt|state|count|length|expires?|date|time|type|index|scope|challenge|hint|[jt]s|json|ya?ml|md|py|pem)$/;
/** Parts of names, run together, for keys that open nothing. */
const HARMLESS =
  /publi[cs]|anon(?:key)?$|keyid|[cx]srf|nextpage|continuation|idempoten|clientid|(?:primary|foreign|partition|sort|row|cache|object|site|host|ssh|websocket|gpg|pgp)key|(?:(?<!us)page|next|sync|cancel)token|token(?:id|type)|secret(?:name|arn)/;

const FORMS: readonly (readonly [RegExp, SecretForm])[] = [
  [/webhooks?(?:signing)?(?:secret|key|token)|signingsecret|hooksecret/, "webhook-secret"],
  [/(?:client|consumer|oauth2?|app|application)(?:api)?secret|clientpassword/, "client-secret"],
  [/devicecode|auth(?:orization)?code|codeverifier|oauthverifier/, "oauth-code"],
  [
    /(?:personal|deploy|service|project|bot|api|admin|agent|session)(?:access)?token/,
    "vendor-token",
  ],
  [/(?:access|refresh|id|oauth2?)token(?:secret)?$|oauthtoken/, "oauth-token"],
  [
    /(?:api|apps?|access|auth|secret|private|account|encrypt(?:ion)?|master|admin|service|shared|deploy|storage|subscription|licen[cs]e|session|signing|function|bot|test)key|token|secret|passw(?:or)?d|passphrase|pwd|credential|creds|authorization|bearer/,
    "vendor-token",
  ],
];
const WHOLE_WORD = /^(?:auth|pat|pass|skey|dsn|pw)$/;

/**
 * The form a name promises; `public` for a name of something harmless; `key` for a name that ends
 * in a bare "key", which may mean anything; null for a name that promises nothing.
 */
export function meaningOf(words: readonly string[]): SecretForm | "public" | "key" | null {
  const near = words.slice(-5);
  const last = near.at(-1) ?? "";
  const joined = near.join("");
  if (HARMLESS_LAST.test(last) || HARMLESS.test(joined)) return "public";
  const form = FORMS.find(([name]) => name.test(joined))?.[1];
  if (form) return form;
  if (last === "key") return "key";
  return WHOLE_WORD.test(last) ? "vendor-token" : null;
}
