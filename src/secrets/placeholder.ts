// Tells a stand-in, which documents are full of, from a secret of the same shape.

import { wordsOf } from "./words.ts";

// Filler runs: a zero byte is "A" in base64, so "AAAAAA" is left out on purpose.
const FILLER = /x{6}|0{12}|\*{3}|\.{3}/i;
/** Only a name reads as words: so does a passphrase in a URL, but that one is a secret. */
const NAME = /^[\w.-]+$/;
/** Capitals alone part words less surely than hyphens do. */
const AVERAGE_UNPARTED = 4;
/** Random letters can fall into pieces that pass for words, but seldom all with a vowel. */
const SPEAKABLE = /^..?$|[aeiouy]/i;
const SAYS_SO =
  /your[_-]|your(?:token|key|secret|api|access)|placeholder|replace|change[_-]?me|redacted|[_-]here$|example/i;

/**
 * True for the changing part of a stand-in: `xxxxxxxx`, one character over and over,
 * `your-token-here`, or plain words such as `profile.notification_settings`.
 */
export function isPlaceholder(body: string): boolean {
  if (new Set(body).size <= 3 || FILLER.test(body) || SAYS_SO.test(body)) return true;
  const average = /[-_.]/.test(body) ? undefined : AVERAGE_UNPARTED;
  const words = NAME.test(body) ? wordsOf(body, undefined, average) : null;
  return words !== null && words.length > 1 && words.every((word) => SPEAKABLE.test(word));
}
