// Tells a value drawn by chance from one that a person wrote.

import { isPlaceholder } from "./placeholder.ts";
import { WORD_OR_NUMBER, wordsOf } from "./words.ts";

const CAPITALISED = /^[A-Z]{1,2}[a-z]{1,16}$/;
const FEW_NUMBERS = /^\D+\d+\D+(?:\d+\D+)?$/;
const AVERAGE_IN_A_NAME = 3.5;
/** Runs of one class of character: chance seldom makes long ones, words and numbers do. */
const STRETCHES = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const LONGEST_STRETCH = 7;
const LONGEST_WITHOUT_DIGITS = 4.5;
/** What fingers type in order. */
const IN_ORDER = /1234567|abcdefg|qwerty|a1b2c3/i;

/** True for characters in no order, as only a machine writes them. */
export function isScrambled(value: string, average?: number): boolean {
  if (!/[A-Za-z]/.test(value) || wordsOf(value, WORD_OR_NUMBER, average) !== null) return false;
  const stretches = value.match(STRETCHES) ?? [];
  const longest = /\d/.test(value) ? LONGEST_STRETCH : LONGEST_WITHOUT_DIGITS;
  return stretches.join("").length < stretches.length * longest;
}

/** `Ed25519PrivateKey`: words with capitals, once the numbers among them are left out. */
function isClassName(value: string): boolean {
  if (!FEW_NUMBERS.test(value)) return false;
  const words = wordsOf(value.replace(/\d/g, ""), CAPITALISED, AVERAGE_IN_A_NAME) ?? [];
  return words.length > 1 && words.every((word) => /[aeiouy]/i.test(word));
}

/** True for a value drawn by chance that is no stand-in, such as one typed in order. */
export function isOpaque(value: string): boolean {
  return (
    isScrambled(value) &&
    !isClassName(value) &&
    !isPlaceholder(value) &&
    !IN_ORDER.test(value) &&
    new Set(value.toLowerCase()).size >= Math.min(8, value.length / 2)
  );
}
