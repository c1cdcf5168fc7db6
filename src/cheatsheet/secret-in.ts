// Looks for a secret in all that a sheet holds, before it goes out and after it came in.

import { looksReal } from "../secrets/looks-real.ts";
import { recognise } from "../secrets/recognise.ts";
import { LINES, type LineId, type Sheet, type SheetPart } from "./sheet.ts";

/**
 * The first part that holds a secret, or a run that could be a piece of one; "whole" when it shows only
 * with all parts put together; null when there is none.
 */
export function secretIn(sheet: Sheet): SheetPart | "whole" | null {
  const found = LINES.find((id) => holdsSecret(lineTexts(sheet, id)));
  if (found) return found;
  if (holdsSecret(sheet.reply)) return "reply";
  if (holdsSecret(sheet.author)) return "author";
  if (holdsSecret((sheet.missed ?? []).join("\n"))) return "missed";
  if (holdsSecret(renameTexts(sheet).join("\n"))) return "renames";
  return together(sheet).some((texts) => recognise(texts.join("\n"))) ? "whole" : null;
}

/** Texts that a secret could be spread over, to be looked at together. */
function together(sheet: Sheet): readonly (readonly string[])[] {
  const { lines, reply, author } = sheet;
  const all = LINES.map((id) => lines[id]);
  const texts = all.map(({ text }) => text);
  const vendors = all.flatMap((line) => line.vendors);
  const notes = all.map(({ note }) => note);
  return [
    texts,
    vendors,
    notes,
    [...texts, reply],
    [...vendors, ...notes, author, ...renameTexts(sheet)],
  ];
}

function holdsSecret(text: string): boolean {
  return looksReal(text, recognise);
}

function renameTexts({ renames = [] }: Sheet): readonly string[] {
  return renames.flatMap(({ label, is }) => [label, is]);
}

function lineTexts({ lines }: Sheet, id: LineId): string {
  const { text, vendors, note } = lines[id];
  return [text, ...vendors, note].join("\n");
}
