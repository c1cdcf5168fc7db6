// The nearest right name for a misspelt one.

import { distance } from "fastest-levenshtein";

/** How many names are listed whole; of more, only the nearest are. */
const LISTED = 20;
const NEAREST = 8;

/** The candidate that was meant; null when none is near. */
export function nearestName(wrong: string, candidates: readonly string[]): string | null {
  const [near] = byNearness(wrong, candidates);
  if (near === undefined) return null;
  if (mistakes(wrong, near) <= Math.max(1, Math.floor(wrong.length / 3))) return near;
  const [same, another] = candidates.filter((name) => saysTheSame(wrong, name));
  return another === undefined ? (same ?? null) : null;
}

/** Whether all words of the shorter name are in the other: "check-scope" and "check-the-scope". */
function saysTheSame(wrong: string, right: string): boolean {
  const [fewer = [], more = []] = [wordsOf(wrong), wordsOf(right)].sort(
    (one, other) => one.length - other.length,
  );
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** `Did you mean "…"?` when a candidate is near, else the list of what would be right. */
export function suggestName(wrong: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return "There is none to choose from.";
  const near = nearestName(wrong, candidates);
  if (near !== null) return `Did you mean "${near}"?`;
  if (candidates.length <= LISTED) return `Write one of: ${candidates.join(", ")}.`;
  return `The nearest are: ${byNearness(wrong, candidates).slice(0, NEAREST).join(", ")}.`;
}

function byNearness(wrong: string, candidates: readonly string[]): readonly string[] {
  return candidates
    .map((name) => ({ name, far: mistakes(wrong, name) }))
    .sort((one, other) => one.far - other.far)
    .map(({ name }) => name);
}

/** Letters typed wrong, whatever their case; two that changed places count once. */
function mistakes(wrong: string, right: string): number {
  const [one, other] = [wrong.toLowerCase(), right.toLowerCase()];
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  const [first = "", second = ""] = one.slice(at);
  const swapped = one.slice(0, Math.max(at, 0)) + second + first + one.slice(at + 2);
  return at >= 0 && swapped === other ? 1 : distance(one, other);
}
