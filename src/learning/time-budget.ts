// How long a stretch of a lesson takes.

const WORDS_A_MINUTE = 200;
const SECONDS_AN_ACT = 10;
const SECONDS_A_LINE = 20;

/** The most a core path may take, in seconds. */
export const CORE_PATH_LIMIT = 300;

export interface Stretch {
  /** Words to read. */
  readonly words: number;
  /** Things to do in the simulated product or with a prompt. */
  readonly acts: number;
  /** Lines of the cheat sheet to write. */
  readonly lines: number;
}

/** Seconds for a stretch, not rounded. */
export function secondsFor({ words, acts, lines }: Stretch): number {
  return (words / WORDS_A_MINUTE) * 60 + acts * SECONDS_AN_ACT + lines * SECONDS_A_LINE;
}

/** Whole minutes to name to a reader, at least one. */
export function minutesFor(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
