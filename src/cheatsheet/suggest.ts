// How a line could open, from what the learner did. Their own words always win.

import { type LineId, type Sheet, type Suggestion, withLine } from "./sheet.ts";

/** The acts that suggest a stem, by the words' own keys (content/site/cheat-sheet.yaml). */
export const STEMS = {
  into: ["start", "opened", "created", "createdTeam", "called"],
  out: ["start", "opened", "saved", "ran"],
  delegated: ["start", "opened", "added", "connected", "acted"],
} as const satisfies Record<LineId, readonly string[]>;

/** The sheet after an act: a later stem replaces an earlier one, never the reverse. */
export function suggest(sheet: Sheet, id: LineId, next: Suggestion): Sheet {
  const order: readonly string[] = STEMS[id];
  const before = sheet.lines[id].suggested;
  if (before && order.indexOf(next.stem) < order.indexOf(before.stem)) return sheet;
  const name = next.name || (before?.name ?? "");
  return withLine(sheet, id, { suggested: { stem: next.stem, name } });
}
