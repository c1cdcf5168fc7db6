// How long a stretch of a lesson takes: 200 words a minute, 10 s an act, 20 s a line.

import { expect, test } from "vitest";
import { countWords } from "../../../src/learning/count-words.ts";
import { CORE_PATH_LIMIT, minutesFor, secondsFor } from "../../../src/learning/time-budget.ts";

test.each([
  [{ words: 0, acts: 0, lines: 0 }, 0],
  [{ words: 200, acts: 0, lines: 0 }, 60],
  [{ words: 10, acts: 0, lines: 0 }, 3],
  [{ words: 0, acts: 1, lines: 0 }, 10],
  [{ words: 0, acts: 0, lines: 3 }, 60],
  [{ words: 450, acts: 5, lines: 3 }, 245],
])("%j takes %d s", (stretch, seconds) => {
  expect(secondsFor(stretch)).toBeCloseTo(seconds, 9);
});

test("a core path of five minutes is the most there may be", () => {
  expect(CORE_PATH_LIMIT).toBe(5 * 60);
});

test.each([
  ["", 0],
  [" \n ", 0],
  ["one", 1],
  ["Open  Settings\nonce", 3],
  ["Settings → API Keys", 3],
  ["“Worth knowing” — a must-read.", 4],
  ["401 and 200", 3],
  ["· … !", 0],
  ["über Größe", 2],
])("%j has %d words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [1, 1],
  [60, 1],
  [61, 2],
  [299, 5],
  [300, 5],
])("%d s are named as %d min", (seconds, minutes) => {
  expect(minutesFor(seconds)).toBe(minutes);
});
