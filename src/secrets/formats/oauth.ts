// OAuth: the one-time code, wherever a browser or a program carries it.

import { shape } from "../format.ts";

const AROUND = 300;
/** Where an authorization server sends a browser back to. */
const CALLBACK = /(?:callback|auth|login|signin|sso|redirect|connect|return|cb)\S{0,200}[?&#]$/i;
const PARAMETER = /[?&#]$/;
/** What goes with a code when it is changed into a token. */
const EXCHANGE = /authorization_code|redirect_uri/;

/** A parameter `code` may be of a shop or of an error: OAuth's has a callback, a state or a grant. */
function isOfOAuth(_: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(index, index + AROUND);
  if (CALLBACK.test(before) || EXCHANGE.test(before) || EXCHANGE.test(after)) return true;
  return (
    PARAMETER.test(before) &&
    (/[?&]state=\S{1,250}$/.test(before) || /^\S{10,290}[&?]state=/.test(after))
  );
}

export const OAUTH = [
  // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
  shape("", "code=", /([\w.~/+-]{10,512})/, "oauth-code", isOfOAuth),
  // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3
  shape("", '"code":', /\s{0,2}"([\w.~/+-]{10,512})"/, "oauth-code", isOfOAuth),
];
