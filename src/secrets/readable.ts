// Undoes what copying does to a secret: encodings, invisible characters, line breaks, quotes.

const INVISIBLE = /[\p{Cf}\p{M}]|(?!\s)\p{Cc}/gu;
// %41, \x41 and \u0041; and, encoded twice or more, %2541 and %252541.
const ENCODED = /(?:%(?:25)*|\\x|\\u00)([2-7][0-9a-f])/gi;
const ESCAPED_BREAK = /\\{1,4}[nrt]/g;
const QUOTES_OF_A_JOIN = /["'`][ \t]{0,4}[+.]?[ \t]{0,4}["'`]|["'`\\]/g;
const LINES = /[\r\n\u2028\u2029]+/;

/** The text as it was meant: encodings, invisible and full-width characters undone. */
export function readable(text: string): string {
  return (
    text
      .replace(ENCODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(ESCAPED_BREAK, "\n")
      // Marks go before normalising: sorting a long run of them would take quadratic time.
      .replace(INVISIBLE, "")
      .normalize("NFKC")
  );
}

/** The text on one line, for a secret that was wrapped, or glued together from quoted pieces. */
export function unbroken(text: string): string {
  return text
    .split(LINES)
    .map((line) => line.trim())
    .join("")
    .replace(QUOTES_OF_A_JOIN, "");
}
