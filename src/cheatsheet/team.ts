// What a team lead has put together: the sheets that came in, and the lines as the team should say them.

import { keyOf, once } from "./collect.ts";
import type { Merged } from "./merge.ts";
import { LIMITS, LINES, type LineId, type Sheet, type SheetLine } from "./sheet.ts";

export interface Team {
  readonly version: 1;
  readonly sheets: readonly Sheet[];
  /** The lead's own words for a line; null where what most say is good enough. */
  readonly own: Readonly<Record<LineId, string | null>>;
  /** Whose sheet the merged one is, such as "Platform team"; empty for nobody's. */
  readonly name: string;
}

/** Before the first sheet. */
export const emptyTeam: Team = {
  version: 1,
  sheets: [],
  own: { into: null, out: null, delegated: null },
  name: "",
};

/** The team with more sheets, each once. */
export function addSheets(team: Team, sheets: readonly Sheet[]): Team {
  return { ...team, sheets: once([...team.sheets, ...sheets]) };
}

/** The team without a sheet. */
export function removeSheet(team: Team, sheet: Sheet): Team {
  return { ...team, sheets: team.sheets.filter((each) => keyOf(each) !== keyOf(sheet)) };
}

/** The team with the lead's words for a line; blank ones leave it to the sheets again. */
export function writeTeamLine(team: Team, id: LineId, text: string): Team {
  return { ...team, own: { ...team.own, [id]: text.trim() === "" ? null : text } };
}

/** What a line of the team says; empty when nobody has said anything. */
export function teamLine({ own }: Team, { lines }: Merged, id: LineId): string {
  return own[id] ?? lines[id].text;
}

/** The team's own sheet, dated `today`, such as "2026-11-24". */
export function teamSheet(team: Team, merged: Merged, today: string): Sheet {
  const line = (id: LineId): SheetLine => ({
    text: teamLine(team, merged, id),
    suggested: false,
    vendors: merged.lines[id].vendors.slice(0, LIMITS.vendors),
    adminOnly: false,
    note: "",
  });
  const [into, out, delegated] = LINES.map(line) as [SheetLine, SheetLine, SheetLine];
  return { lines: { into, out, delegated }, reply: "", author: team.name.trim(), date: today };
}
