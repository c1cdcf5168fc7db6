// How a line could open, from what the learner did. Their own words always win.

import { type Draft, type Suggestion, withLine } from "./draft.ts";
import type { LineId } from "./sheet.ts";

/** The acts that suggest a stem, by the words' own keys (content/site/cheat-sheet.yaml). */
export const STEMS = {
  into: ["start", "opened", "created", "createdTeam", "called"],
  out: ["start", "opened", "saved", "ran"],
  delegated: ["start", "opened", "added", "connected", "acted"],
} as const satisfies Record<LineId, readonly string[]>;

/** The draft after an act: a later stem replaces an earlier one, never the reverse. */
export function suggest(draft: Draft, id: LineId, next: Suggestion): Draft {
  const order: readonly string[] = STEMS[id];
  const before = draft.lines[id].suggested;
  if (before && order.indexOf(next.stem) < order.indexOf(before.stem)) return draft;
  const name = next.name || (before?.name ?? "");
  return withLine(draft, id, { suggested: { stem: next.stem, name } });
}
