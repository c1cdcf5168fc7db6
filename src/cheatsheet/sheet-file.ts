// The cheat sheet as a JSON file, which opens again.

import { fields } from "./fields.ts";
import { readSheet, writeSheet } from "./read-sheet.ts";
import { secretIn } from "./secret-in.ts";
import type { Sheet } from "./sheet.ts";

/** The version of the file's shape; the file names it under this key. */
const VERSION = 1;
const KEY = "auxotCheatSheet";

export type OpenedFile =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly reason: "not-a-sheet" | "newer" | "secret" };

/** Writes the sheet as the text of a file, ending in a line break. */
export function toFile(sheet: Sheet): string {
  return `${JSON.stringify({ [KEY]: VERSION, ...writeSheet(sheet) }, null, 2)}\n`;
}

/** Reads the text of a file; it never throws. */
export function fromFile(text: string): OpenedFile {
  const data = parse(text);
  const version = fields(data)[KEY];
  if (typeof version === "number" && version > VERSION) return { ok: false, reason: "newer" };
  const sheet = version === VERSION ? readSheet(data) : null;
  if (!sheet) return { ok: false, reason: "not-a-sheet" };
  return secretIn(sheet) ? { ok: false, reason: "secret" } : { ok: true, sheet };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
