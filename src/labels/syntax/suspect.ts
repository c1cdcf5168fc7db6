// A place of a YAML file that may be why the parser cannot read it.

import type { Finding } from "../fault.ts";

/** The fault, and the whole source as it would be without it; it has the same lines. */
export interface Suspect extends Finding {
  /** Counted from 0. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  readonly mended: string;
}

/** The source with some of its lines changed. */
export function withRows(source: string, change: Readonly<Record<number, string>>): string {
  return source
    .split("\n")
    .map((line, row) => change[row] ?? line)
    .join("\n");
}

/** How many lines are others in it. */
export function changedRows(source: string, { mended }: Suspect): number {
  const lines = mended.split("\n");
  return source.split("\n").filter((line, row) => line !== lines[row]).length;
}

/** A number in a sentence. */
export function counted(count: number, noun: string): string {
  const words = ["no", "one", "two", "three", "four", "five", "six"];
  return `${words[count] ?? count} ${noun}${count === 1 ? "" : "s"}`;
}
