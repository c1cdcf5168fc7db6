// Looks for secrets that tell by how they begin, in one pass for all the beginnings together.

import type { Shape } from "./format.ts";
import { SHAPES } from "./formats.ts";
import { isPlaceholder } from "./placeholder.ts";

export interface Hit {
  readonly row: Shape;
  readonly index: number;
}

/** A text of nothing but beginnings must not cost more than its length. */
const TRIES_PER_RUN = 20;
const TRIES_PER_START = 500;
const MOST_HITS = 2_000;
const REST_OF_RUN = /[\w.+/=~%@:?&#-]*/y;

const starts = [...new Set(SHAPES.flatMap((row) => row.starts))].sort(
  (a, b) => b.length - a.length,
);
const rowsAt = new Map(starts.map((start) => [start, rowsFor(start)] as const));
const escaped = (start: string): string => start.replace(/\W/g, "\\$&");
const inWords = starts.filter((start) => /^\w/.test(start));
const outsideWords = starts.filter((start) => !/^\w/.test(start));
const ANY_START = new RegExp(
  `(?<![A-Za-z0-9])(?:${inWords.map(escaped).join("|")})|${outsideWords.map(escaped).join("|")}`,
  "g",
);

/** The rows to try where a beginning stands, with the length of their own (shorter) beginning. */
function rowsFor(longest: string): readonly (readonly [Shape, number])[] {
  return SHAPES.flatMap((row) =>
    row.starts
      .filter((start) => longest.startsWith(start))
      .map((start) => [row, start.length] as const),
  );
}

/** The first secret that names its vendor, or else the first one at all. */
export function scanShapes(text: string): Hit | null {
  let nameless: Hit | null = null;
  const triesOf = new Map<string, number>();
  let runEnd = 0;
  let tries = 0;
  ANY_START.lastIndex = 0;
  for (let hits = 0; hits < MOST_HITS; hits += 1) {
    const found = ANY_START.exec(text);
    if (!found) break;
    const { index, 0: start } = found;
    if (index >= runEnd) {
      REST_OF_RUN.lastIndex = index;
      REST_OF_RUN.exec(text);
      runEnd = Math.max(REST_OF_RUN.lastIndex, index + start.length);
      tries = 0;
    }
    tries += 1;
    const before = triesOf.get(start) ?? 0;
    if (tries > TRIES_PER_RUN || before >= TRIES_PER_START) continue;
    triesOf.set(start, before + 1);
    const row = rowThatFits(text, index, start);
    if (row && row.vendor !== "") return { row, index };
    if (row) nameless ??= { row, index };
    ANY_START.lastIndex = index + 1;
  }
  return nameless;
}

function rowThatFits(text: string, index: number, start: string): Shape | null {
  for (const [row, length] of rowsAt.get(start) ?? []) {
    row.body.lastIndex = index + length;
    const match = row.body.exec(text);
    const value = match?.slice(1).findLast((group) => group !== undefined) ?? match?.[0];
    if (value !== undefined && row.accepts(value, text, index) && !isPlaceholder(value)) return row;
  }
  return null;
}
