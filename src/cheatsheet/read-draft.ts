// Reads a draft from its stored form, saving what can be read. Checked by hand: a schema library would
// be a third of the first load's script.

import type { Draft, DraftLine, Suggestion } from "./draft.ts";
import { fields, text } from "./fields.ts";
import type { LineId } from "./sheet.ts";
import { STEMS } from "./suggest.ts";

/**
 * The draft; null when it is none, or one of an unknown version. A bad field costs that field alone.
 * Version 1 had no vendors, author or date, and its only note said that a page is admin-only.
 */
export function readDraft(stored: unknown): Draft | null {
  const { version, lines, reply, author, dated } = fields(stored);
  if (version !== 1 && version !== 2) return null;
  const given = fields(lines);
  const line = (id: LineId) => readLine(id, given[id], version === 1);
  return {
    version: 2,
    lines: { into: line("into"), out: line("out"), delegated: line("delegated") },
    reply: text(reply),
    author: text(author),
    dated: dated !== false,
  };
}

function readLine(id: LineId, stored: unknown, first: boolean): DraftLine {
  const { own, suggested, vendors, adminOnly, note } = fields(stored);
  return {
    own: text(own) || null,
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
