// A team's sheets, stored in this browser alone.

import { type Collected, collect } from "../cheatsheet/collect.ts";
import { readTeam } from "../cheatsheet/read-team.ts";
import { keyOf } from "../cheatsheet/same-sheet.ts";
import type { LineId, Sheet } from "../cheatsheet/sheet.ts";
import {
  addSheets,
  emptyTeam,
  removeSheet,
  type Team,
  writeTeamLine,
  writeTeamVendors,
} from "../cheatsheet/team.ts";
import { type Looked, lookForSecret } from "./recogniser.ts";
import { createRecord } from "./record.ts";

/** The record, version 1, under "auxot-tutorial/team". Of what is pasted it holds the sheets only. */
export const teamRecord = createRecord<Team>("auxot-tutorial/team", emptyTeam, readTeam);

export interface Added {
  readonly added: number;
  /** Older sheets of people who sent a newer one. */
  readonly replaced: number;
  /** Sheets that were here already, and copies among what came. */
  readonly known: number;
  readonly faults: Collected["faults"];
}

/**
 * Adds the sheets in some texts. The texts are versions of the same thing, such as a pasted message
 * with and without its format: the one with the most sheets counts.
 */
export function addToTeam(versions: readonly string[]): Added {
  const [best] = versions.map(collect).sort((a, b) => weightOf(b) - weightOf(a));
  if (!best) return { added: 0, replaced: 0, known: 0, faults: [] };
  const before = teamRecord.$value.get().sheets;
  if (best.sheets.length > 0) teamRecord.change((team) => addSheets(team, best.sheets));
  const after = teamRecord.$value.get().sheets;
  const added = without(after, before);
  return {
    added,
    replaced: without(before, after),
    known: best.sheets.length - added + best.repeated,
    faults: best.faults,
  };
}

/** Keeps the lead's words for a line, unless they hold a secret. */
export function keepTeamLine(id: LineId, text: string): Promise<Looked> {
  return keep(text, (team) => writeTeamLine(team, id, text));
}

/** Keeps the lead's systems for a line, unless they hold a secret. */
export function keepTeamVendors(id: LineId, list: string): Promise<Looked> {
  return keep(list, (team) => writeTeamVendors(team, id, list));
}

/** Keeps whose sheet it is, unless that holds a secret. */
export function keepTeamName(name: string): Promise<Looked> {
  return keep(name, (team) => ({ ...team, name }));
}

/** Takes a sheet out, and returns how to bring it back. */
export function removeFromTeam(sheet: Sheet): () => void {
  return replace((team) => removeSheet(team, sheet));
}

/** Takes all out, and returns how to bring it back. */
export function clearTeam(): () => void {
  return replace(() => emptyTeam);
}

/** How many of the sheets are not among the others. */
function without(sheets: readonly Sheet[], others: readonly Sheet[]): number {
  const keys = new Set(others.map(keyOf));
  return sheets.filter((sheet) => !keys.has(keyOf(sheet))).length;
}

async function keep(text: string, change: (team: Team) => Team): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result === "harmless") teamRecord.change(change);
  return looked;
}

function replace(change: (team: Team) => Team): () => void {
  const before = teamRecord.$value.get();
  teamRecord.change(change);
  return () => teamRecord.change(() => before);
}

function weightOf({ sheets, faults }: Collected): number {
  return sheets.length * 1000 + faults.length;
}
