// Reads a team's sheets from their stored form, saving what can be read.

import { fields, text } from "./fields.ts";
import { readSheet } from "./read-sheet.ts";
import type { LineId } from "./sheet.ts";
import { emptyTeam, type Team } from "./team.ts";

/** The team; null when it is none, or one of an unknown version. A sheet that is none is left out. */
export function readTeam(stored: unknown): Team | null {
  const { version, sheets, own, vendors, name } = fields(stored);
  if (version !== emptyTeam.version || !Array.isArray(sheets)) return null;
  const line = (id: LineId) => text(fields(own)[id]) || null;
  const listed = (id: LineId) => text(fields(vendors)[id]) || null;
  return {
    version,
    sheets: sheets.map(readSheet).filter((sheet) => sheet !== null),
    own: { into: line("into"), out: line("out"), delegated: line("delegated") },
    vendors: { into: listed("into"), out: listed("out"), delegated: listed("delegated") },
    name: text(name),
  };
}
