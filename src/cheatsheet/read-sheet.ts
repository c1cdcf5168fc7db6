// Reads a sheet from its stored form. Checked by hand: a schema library would be a third of the first
// load's script.

import { LINES, type Sheet, type SheetLine, type Suggestion } from "./sheet.ts";

/** The sheet; null when it cannot be read. */
export function readSheet(stored: unknown): Sheet | null {
  const { version, lines, reply } = fields(stored);
  if (version !== 1 || typeof reply !== "string") return null;
  const given = fields(lines);
  const [into, out, delegated] = LINES.map((id) => readLine(given[id]));
  return into && out && delegated ? { version, lines: { into, out, delegated }, reply } : null;
}

function readLine(stored: unknown): SheetLine | null {
  const { own, suggested, note } = fields(stored);
  if ((own !== null && typeof own !== "string") || typeof note !== "string") return null;
  if (suggested === null) return { own, suggested, note };
  const suggestion = readSuggestion(suggested);
  return suggestion && { own, suggested: suggestion, note };
}

function readSuggestion(stored: unknown): Suggestion | null {
  const { stem, name } = fields(stored);
  return typeof stem === "string" && typeof name === "string" ? { stem, name } : null;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
