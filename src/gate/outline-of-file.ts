// A lesson's outline for the pages, read from its file while the site is built.

import { readFileSync } from "node:fs";
import { minutesFor, secondsFor } from "../learning/time-budget.ts";
import { readContent } from "./content.ts";
import { type OutlineStep, outlineOf } from "./outline.ts";

export interface PageOutline {
  readonly steps: readonly OutlineStep[];
  /** Whether the cheat sheet is in the lesson. */
  readonly sheet: boolean;
  /** Whole minutes for the core path. */
  readonly minutes: number;
  /** Seconds to read what stands outside the steps. */
  readonly reading: number;
}

/**
 * The outline of the lesson in a file, as Astro's collection names it.
 * @throws when the collection gave no file.
 */
export function outlineOfFile(file: string | undefined): PageOutline {
  if (!file) throw new Error("A lesson has no file.");
  const { steps, rest, sheet, seconds } = outlineOf(
    readFileSync(file, "utf8"),
    readContent(process.cwd()),
  );
  return { steps, sheet, minutes: minutesFor(seconds), reading: Math.round(secondsFor(rest)) };
}
