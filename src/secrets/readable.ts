// Undoes what copying does to a secret: encodings, invisible characters, line breaks, quotes.

/** Nothing to undo: all but a few texts. */
const PLAIN = /^[\t\n\r\x20-\x24\x26-\x5b\x5d-\x7e]*$/;
const ASCII = /^[\t\n\r\x20-\x7e]*$/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_AHEAD = 0xfee0;
const INVISIBLE = /[\p{Cf}\p{M}]|(?!\s)\p{Cc}/gu;
// %41, \x41 and \u0041; and, encoded twice or more, %2541 and %252541.
const ENCODED = /(?:%(?:25)*|\\x|\\u00)([2-7][0-9a-f])/gi;
/** A whole file of encoded characters is no longer what a person pastes. */
const MOST_PIECES = 8_000;
const ESCAPED_BREAK = /\\{1,4}[nrt]/g;
const QUOTES_OF_A_JOIN = /["'`][ \t]{0,4}[+.]?[ \t]{0,4}["'`]|["'`\\]/g;
const LINES = /[\r\n\u2028\u2029]+/;

/** The text as it was meant: encodings, invisible and full-width characters undone. */
export function readable(text: string): string {
  if (PLAIN.test(text)) return text;
  const decoded = decode(text).replace(ESCAPED_BREAK, "\n");
  if (ASCII.test(decoded)) return decoded;
  return decoded
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_AHEAD));
}

function decode(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: encoded, 1: hex, index } of text.matchAll(ENCODED)) {
    pieces.push(text.slice(end, index), String.fromCharCode(Number.parseInt(hex ?? "", 16)));
    end = index + encoded.length;
    if (pieces.length > MOST_PIECES) break;
  }
  return `${pieces.join("")}${text.slice(end)}`;
}

/** The text on one line, for a secret that was wrapped, or glued together from quoted pieces. */
export function unbroken(text: string): string {
  return text
    .split(LINES)
    .map((line) => line.trim())
    .join("")
    .replace(QUOTES_OF_A_JOIN, "");
}
