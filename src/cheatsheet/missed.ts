// The questions that a team missed: whose first answers were wrong, the most frequent first.

import { once } from "./same-sheet.ts";
import type { Sheet } from "./sheet.ts";

export interface Missed {
  readonly id: string;
  /** Who missed it; people without a name are "". */
  readonly who: readonly string[];
}

/**
 * What a team missed. `now` gives the id by which a question goes now; null for one that nobody knows,
 * which is left out.
 */
export function missedIn(
  sheets: readonly Sheet[],
  now: (id: string) => string | null,
): readonly Missed[] {
  const misses = once(sheets).flatMap(({ author, missed = [] }) => {
    const ids = new Set(missed.map(now).filter((id) => id !== null));
    return [...ids].map((id) => ({ id, author }));
  });
  return [...Map.groupBy(misses, ({ id }) => id)]
    .map(([id, all]) => ({ id, who: all.map(({ author }) => author).sort() }))
    .sort((one, other) => other.who.length - one.who.length || (one.id < other.id ? -1 : 1));
}
