// Tells a value that could be somebody's real secret from one made up for practice.

import type { Recognise } from "./types.ts";
import { classesIn, WORD_OR_NUMBER, wordsOf } from "./words.ts";

const SHORTEST = 12;
const FEWEST_DISTINCT = 6;
/** `xxxxxx` and `••••••` weigh as much as one character. */
const REPEATS = /(.)\1{2,}/g;

/**
 * True for a text that nobody should practise with: one that is recognised, or that holds a run
 * without blanks which a person could only have pasted. Words, names such as `GITHUB_TOKEN`,
 * addresses and paths are fine.
 *
 * It errs on the side of refusing: a hash, a UUID or a made-up but scrambled value is refused as
 * well. That costs the learner one click on a sample; the opposite mistake would cost a secret.
 */
export function looksReal(text: string, recognise: Recognise): boolean {
  return recognise(text) !== null || text.split(/\s/).some(looksPasted);
}

function looksPasted(pasted: string): boolean {
  const run = pasted.replace(REPEATS, "$1");
  if (run.length < SHORTEST || new Set(run).size < FEWEST_DISTINCT) return false;
  if (classesIn(run) < 2) return false;
  return wordsOf(run, WORD_OR_NUMBER) === null;
}
