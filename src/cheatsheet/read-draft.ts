// Reads a draft from its stored form, saving what can be read. Checked by hand: a schema library would
// be a third of the first load's script.

import { type Draft, type DraftLine, EXTRAS, type Suggestion } from "./draft.ts";
import { fields, text } from "./fields.ts";
import type { LineId } from "./sheet.ts";
import { STEMS } from "./suggest.ts";

/**
 * The draft; null when it is none, or one of an unknown version. A bad field costs that field alone.
 * Version 1 had no vendors, author or date, and its only note said that a page is admin-only.
 */
export function readDraft(stored: unknown): Draft | null {
  const { version, lines, reply, author, dated, leaveOut } = fields(stored);
  if (version !== 1 && version !== 2) return null;
  const given = fields(lines);
  const line = (id: LineId) => readLine(id, given[id], version === 1);
  const left = EXTRAS.filter((extra) => Array.isArray(leaveOut) && leaveOut.includes(extra));
  return {
    version: 2,
    lines: { into: line("into"), out: line("out"), delegated: line("delegated") },
    reply: text(reply),
    author: text(author),
    dated: dated !== false,
    ...(left.length > 0 && { leaveOut: left }),
  };
}

function readLine(id: LineId, stored: unknown, first: boolean): DraftLine {
  const { own, lent, suggested, vendors, adminOnly, note } = fields(stored);
  return {
    own: text(own) || null,
    ...(lent === true && { lent }),
    suggested: readSuggestion(id, suggested),
    vendors: typeof vendors === "string" ? vendors : null,
    adminOnly: first ? text(note) !== "" : adminOnly === true,
    note: first ? "" : text(note),
  };
}

function readSuggestion(id: LineId, stored: unknown): Suggestion | null {
  const { stem, name } = fields(stored);
  const known: readonly unknown[] = STEMS[id];
  return known.includes(stem) ? { stem: text(stem), name: text(name) } : null;
}
