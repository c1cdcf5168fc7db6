// Builds realistic secrets while a test runs, so that the repository holds none.

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

/** The alphabets that vendors draw their secrets from. */
export const ALPHABETS = {
  digits: DIGITS,
  hex: `${DIGITS}abcdef`,
  upper: `${LETTERS.toUpperCase()}234567`,
  alphanumeric: `${DIGITS}${LETTERS}${LETTERS.toUpperCase()}`,
  url: `${DIGITS}${LETTERS}${LETTERS.toUpperCase()}-_`,
} as const;

/** Draws the same characters in every run: a test that fails must fail again. */
export function randomSource(seed = 1): (length: number, alphabet?: string) => string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (length, alphabet = ALPHABETS.alphanumeric) =>
    Array.from({ length }, () => alphabet.charAt(next(alphabet.length))).join("");
}

const draw = randomSource(7);

export const alphanumeric = (length: number): string => draw(length);
export const hex = (length: number): string => draw(length, ALPHABETS.hex);
export const digits = (length: number): string => draw(length, ALPHABETS.digits);
export const upper = (length: number): string => draw(length, ALPHABETS.upper);
/** Letters, digits, hyphens and underscores, with no hyphen at either end. */
export const url = (length: number): string =>
  `${draw(1)}${draw(length - 2, ALPHABETS.url)}${draw(1)}`;

/** Puts a secret together from its parts. */
export const glue = (...parts: readonly string[]): string => parts.join("");

/** A personal access token of the commonest kind, for tests where any secret will do. */
export const anyToken = (): string => glue("ghp", "_", alphanumeric(36));
