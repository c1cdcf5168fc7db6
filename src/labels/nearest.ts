// The nearest right name for a misspelt one.

import { closest, distance } from "fastest-levenshtein";

/** `Did you mean "…"?` when a candidate is near, else the list of all that would be right. */
export function suggestName(wrong: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return "There is none to choose from.";
  const near = closest(wrong, [...candidates]);
  return distance(wrong, near) <= Math.max(2, wrong.length / 2)
    ? `Did you mean "${near}"?`
    : `Write one of: ${candidates.join(", ")}.`;
}
