// What a team lead has put together: the sheets that came in, and the lines as the team should say them.

import type { Merged } from "./merge.ts";
import { keyOf, newest, once } from "./same-sheet.ts";
import { LIMITS, LINES, type LineId, type Sheet, type SheetLine } from "./sheet.ts";
import { joinVendors, splitVendors } from "./vendors.ts";

export interface Team {
  readonly version: 1;
  readonly sheets: readonly Sheet[];
  /** The lead's own words for a line; null where what most say is good enough. */
  readonly own: Readonly<Record<LineId, string | null>>;
  /** The systems of a line as the lead lists them; null where what everybody names is good enough. */
  readonly vendors: Readonly<Record<LineId, string | null>>;
  /** Whose sheet the merged one is, such as "Platform team"; empty for nobody's. */
  readonly name: string;
}

/** Before the first sheet. */
export const emptyTeam: Team = {
  version: 1,
  sheets: [],
  own: { into: null, out: null, delegated: null },
  vendors: { into: null, out: null, delegated: null },
  name: "",
};

/** The team with more sheets, each once, and of each person the newest. */
export function addSheets(team: Team, sheets: readonly Sheet[]): Team {
  return { ...team, sheets: newest(once([...team.sheets, ...sheets])) };
}

/** The team without a sheet. */
export function removeSheet(team: Team, sheet: Sheet): Team {
  return { ...team, sheets: team.sheets.filter((each) => keyOf(each) !== keyOf(sheet)) };
}

/** The team with the lead's words for a line; blank ones leave it to the sheets again. */
export function writeTeamLine(team: Team, id: LineId, text: string): Team {
  return { ...team, own: { ...team.own, [id]: text.trim() === "" ? null : text } };
}

/** The team with the lead's systems for a line; none at all leaves them to the sheets again. */
export function writeTeamVendors(team: Team, id: LineId, list: string): Team {
  return { ...team, vendors: { ...team.vendors, [id]: list.trim() === "" ? null : list } };
}

/** The systems of a line of the team, with commas between. */
export function teamVendors({ vendors }: Team, { lines }: Merged, id: LineId): string {
  return vendors[id] ?? joinVendors(lines[id].vendors);
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
    vendors: splitVendors(teamVendors(team, merged, id)).slice(0, LIMITS.vendors),
    adminOnly: false,
    note: "",
  });
  const [into, out, delegated] = LINES.map(line) as [SheetLine, SheetLine, SheetLine];
  return { lines: { into, out, delegated }, reply: "", author: team.name.trim(), date: today };
}
