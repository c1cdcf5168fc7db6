// Undoes what copying does to a secret: encodings, invisible characters, line breaks, quotes.

/** Nothing to undo: all but a few texts. */
const PLAIN = /^[\t\n\r\x20-\x24\x26-\x5b\x5d-\x7e]*$/;
const FULL_WIDTH = /[\uff01-\uff5e]+/g;
// Control signs, joiners, marks of direction, and accents that are set upon any letter. Written out, since
// \p{…} would take three times as long.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u0300-\u036f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g;
// %41, \x41 and \u0041; and, encoded twice or more, %2541 and %252541.
const ENCODED = /(?:%(?:25)*|\\x|\\u00)([2-7][0-9a-f])/gi;
/** A whole file of encoded characters is no longer what a person pastes. */
const MOST_PIECES = 5_000;
const ESCAPED_BREAK = /\\{1,4}[nrt]/g;
const QUOTES_OF_A_JOIN = /["'`][ \t]{0,4}[+.]?[ \t]{0,4}["'`]|["'`\\]/g;
const LINES = /[\r\n\u2028\u2029]+/;

/** The text as it was meant: encodings, invisible and full-width characters undone. */
export function readable(text: string): string {
  if (PLAIN.test(text)) return text;
  return decode(text)
    .replace(ESCAPED_BREAK, "\n")
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (wide) => wide.normalize("NFKC"));
}

function decode(text: string): string {
  let decoded = "";
  let end = 0;
  let pieces = 0;
  for (const { 0: encoded, 1: hex = "", index } of text.matchAll(ENCODED)) {
    decoded += text.slice(end, index) + String.fromCharCode(Number.parseInt(hex, 16));
    end = index + encoded.length;
    pieces += 1;
    if (pieces > MOST_PIECES) break;
  }
  return decoded + text.slice(end);
}

/** The text on one line, for a secret that was wrapped, or glued together from quoted pieces. */
export function unbroken(text: string): string {
  return text
    .split(LINES)
    .map((line) => line.trim())
    .join("")
    .replace(QUOTES_OF_A_JOIN, "");
}
