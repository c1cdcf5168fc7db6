// Reads a sheet from its stored form, saving what can be read. Checked by hand: a schema library would
// be a third of the first load's script.

import type { LineId, Sheet, SheetLine, Suggestion } from "./sheet.ts";
import { STEMS } from "./suggest.ts";

/** The sheet; null when it is none, or one of another version. A bad field costs that field alone. */
export function readSheet(stored: unknown): Sheet | null {
  const { version, lines, reply } = fields(stored);
  if (version !== 1) return null;
  const given = fields(lines);
  return {
    version,
    lines: {
      into: readLine("into", given.into),
      out: readLine("out", given.out),
      delegated: readLine("delegated", given.delegated),
    },
    reply: text(reply),
  };
}

function readLine(id: LineId, stored: unknown): SheetLine {
  const { own, suggested, note } = fields(stored);
  return { own: text(own) || null, suggested: readSuggestion(id, suggested), note: text(note) };
}

function readSuggestion(id: LineId, stored: unknown): Suggestion | null {
  const { stem, name } = fields(stored);
  const known: readonly unknown[] = STEMS[id];
  return known.includes(stem) ? { stem: text(stem), name: text(name) } : null;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
