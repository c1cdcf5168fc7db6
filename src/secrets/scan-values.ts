// Looks for secrets that tell by the name before them, or as a whole: opaque values, one by one.

import type { Near } from "./format.ts";
import { NEARS, RUNS } from "./formats.ts";
import { meansOAuth, recognition } from "./kinds.ts";
import { meaningOf } from "./meaning.ts";
import { nameBefore, wordsIn } from "./names.ts";
import { isOpaque } from "./opaque.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Recognition } from "./types.ts";

const VALUE = /\b\w[\w+/.~-]{7,}={0,2}/g;
/** No word has a digit in it, or a capital after a small letter more than once or twice. */
const NO_WORD = /\d|[a-z](?:[A-Z]{1,4}[a-z]{1,4}){2}[A-Z]/;
/** A long text of nothing but values is no longer what a person pastes; named ones take longer to tell. */
const MOST_VALUES = 300;
const NAMED_COUNTS_AS = 4;
const SHORTEST = 14;
const SHORTEST_OF_OAUTH = 10;
const LONGEST = 4_000;
const CONTEXT = 60;
const HEXADECIMAL = /^[0-9a-f-]+$/i;
const LONG_KEY = 20;
/** In prose, a hash or an id counts only straight after such a word. */
const IS_SECRET = /(?:key|token|secret|password|passphrase|auth)(?: is)?$/;
/** Most values have neither a name that promises anything nor a sign of assignment before them. */
const PROMISES = /key|token|secret|pass|pw|auth|cred|bearer|code|verifier|pat|dsn|[=:>]\W{0,8}$/i;
/** What follows a value that was cut short, masked, or is the name of a function. */
const CUT_SHORT = /^(?:\*|…|\(|\[|\.\.\.)/;

/** Values that their vendor means to be seen: a publishable key, the key of a page. */
const IS_PUBLIC = /^(?:pk[._-]|pub|phc_|sb_pub|rzp_|6L|sq0idp|FLWPUB)/;
const IS_PATH = /[./]\w+[./]/;

const ANY_RUN = new RegExp(
  RUNS.map(({ pattern }) => `(?:${pattern.source.slice(1, -1)})(?![A-Za-z0-9])`).join("|"),
  "y",
);
const nearByWord = new Map<string, Near[]>();
for (const row of NEARS) {
  for (const word of row.words) nearByWord.set(word, [...(nearByWord.get(word) ?? []), row]);
}

/** The first value that a row of the tables describes, or that goes by the name of a secret. */
export function scanValues(text: string): Recognition | null {
  let seen = 0;
  for (const { 0: match, index } of text.matchAll(VALUE)) {
    if (!NO_WORD.test(match.slice(0, LONGEST))) continue;
    const value = match.replace(/[./~+-]+$/, "");
    const before = text.slice(Math.max(0, index - CONTEXT), index);
    const isNamed = value.length >= SHORTEST_OF_OAUTH && PROMISES.test(before);
    seen += isNamed ? NAMED_COUNTS_AS : 1;
    if (seen > MOST_VALUES) return null;
    const found = runAt(text, index) ?? (isNamed ? named(text, index, value, before) : null);
    if (found) return found;
  }
  return null;
}

function runAt(text: string, index: number): Recognition | null {
  ANY_RUN.lastIndex = index;
  const whole = ANY_RUN.exec(text)?.[0];
  const row = whole !== undefined && RUNS.find(({ pattern }) => pattern.test(whole));
  return row ? recognition(row.form, row.vendor) : null;
}

function named(text: string, index: number, value: string, before: string): Recognition | null {
  const end = index + value.length;
  if (value.length > LONGEST || IS_PUBLIC.test(value) || CUT_SHORT.test(text.slice(end, end + 3)))
    return null;
  const name = nameBefore(text, index);
  if (!name) return null;
  const meaning = meaningOf(name.words);
  if (meaning === "public" || (meaning === null && !name.assigned)) return null;
  const vendors = rowsNamed(meaning === null ? name.words : wordsIn(before));
  const near = vendors.find(({ pattern }) => pattern.test(value));
  const isDrawn = isOpaque(value) || (near && /\d/.test(value) && !isPlaceholder(value));
  if (!isDrawn) return null;
  if (near) {
    const isOwn = meaning === "client-secret" || meaning === "webhook-secret";
    return recognition(isOwn ? meaning : near.form, near.vendor);
  }
  if (meaning === null) return null;
  const vendor = rowsNamed(name.words)[0]?.vendor ?? "";
  if (meaning === "key" && vendor === "" && !isKey(value, name.words)) return null;
  const form = meaning === "key" ? "vendor-token" : meaning;
  if (value.length < (meansOAuth(form) ? SHORTEST_OF_OAUTH : SHORTEST)) return null;
  if (!name.assigned && HEXADECIMAL.test(value) && !IS_SECRET.test(name.words.join(" ")))
    return null;
  return recognition(form, vendor);
}

/** A bare "key" may mean anything: a hash or an id is no secret, a long random text is. */
function isKey(value: string, words: readonly string[]): boolean {
  return (
    words.length > 1 && value.length >= LONG_KEY && !HEXADECIMAL.test(value) && !IS_PATH.test(value)
  );
}

/** The rows of the vendors that a name mentions, the nearest to its end first. */
function rowsNamed(words: readonly string[]): readonly Near[] {
  return words
    .flatMap((word, at) => [`${words[at - 1]}${word}`, word])
    .reverse()
    .flatMap((word) => nearByWord.get(word) ?? []);
}
