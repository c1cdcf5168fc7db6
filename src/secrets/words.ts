// Tells text that reads as words (an identifier, a path, a placeholder) from an opaque run.

const BETWEEN_WORDS = /[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/;
/** Random letters fall into scraps such as "Xk" and "q"; words are longer than that on average. */
const AVERAGE = 2.5;
const WORD = /^(?:[A-Z]?[a-z]{1,16}|[A-Z]{1,16})$/;

/** Typed names end in numbers too: `abc123`, `key-2`. */
export const WORD_OR_NUMBER = /^(?:[A-Z]?[a-z]{1,16}|[A-Z]{1,16})?\d{0,4}$/;
/** How many kinds of characters a text has: small letters, capitals, digits, signs. */
export function classesIn(text: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
}

/**
 * The words of `GITHUB_TOKEN`, `my-value`, `enableEmail` or `src/app/main`; null as soon as one
 * piece is no word, which is what random text looks like.
 */
export function wordsOf(
  text: string,
  word: RegExp = WORD,
  average = AVERAGE,
): readonly string[] | null {
  const words = text.split(BETWEEN_WORDS).filter((piece) => piece !== "");
  if (!words.every((piece) => word.test(piece))) return null;
  return words.join("").length >= words.length * average ? words : null;
}
