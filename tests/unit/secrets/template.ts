// Writes a secret's shape down in one line, and fills it in while a test runs.

import { ALPHABETS } from "./make.ts";

/** One letter an alphabet: `{h32}` stands for 32 hexadecimal digits. */
const LETTERS: Readonly<Record<string, string>> = {
  h: ALPHABETS.hex,
  d: ALPHABETS.digits,
  a: ALPHABETS.alphanumeric,
  l: `${ALPHABETS.digits}abcdefghijklmnopqrstuvwxyz`,
  u: `${ALPHABETS.digits}${ALPHABETS.upper.slice(0, 26)}`,
  w: ALPHABETS.url,
  b: `${ALPHABETS.alphanumeric}+/`,
};
const BLANK = /\{([hdaluwb])(\d+)\}|\{uuid\}|\{UUID\}/g;

/** Draws so many characters of an alphabet. */
export type Draw = (length: number, alphabet?: string) => string;

/** The template with every blank filled in; `{uuid}` and `{UUID}` are there, too. */
export function fill(template: string, draw: Draw): string {
  return template.replace(BLANK, (blank, letter: string | undefined, length: string) => {
    if (letter !== undefined) return drawn(letter, Number(length), draw);
    const uuid = [8, 4, 4, 4, 12].map((part) => draw(part, ALPHABETS.hex)).join("-");
    return blank === "{UUID}" ? uuid.toUpperCase() : uuid;
  });
}

/** Begins and ends with a letter or a digit, so that quotes or full stops beside it do not matter. */
function drawn(letter: string, length: number, draw: Draw): string {
  const alphabet = LETTERS[letter] ?? "";
  if (letter !== "w" && letter !== "b") return draw(length, alphabet);
  return `${draw(1)}${draw(Math.max(0, length - 2), alphabet)}${length > 1 ? draw(1) : ""}`;
}
