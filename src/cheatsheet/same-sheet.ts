// Which sheets are the same, and which are older ones of the same person.

import { writeSheet } from "./read-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** The sheets without those that say the same; of two days the later one stays. */
export function once(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = keyOf(sheet);
    const before = kept.get(key);
    if (!before || before.date < sheet.date) kept.set(key, sheet);
  }
  return [...kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sheet]) => sheet);
}

/** The sheets without those of which the same person has written a newer one. */
export function newest(sheets: readonly Sheet[]): readonly Sheet[] {
  const latest = new Map<string, string>();
  const who = ({ author }: Sheet) => author.trim().toLowerCase();
  for (const sheet of sheets) {
    const before = latest.get(who(sheet)) ?? "";
    if (sheet.date > before) latest.set(who(sheet), sheet.date);
  }
  return sheets.filter(
    (sheet) => who(sheet) === "" || sheet.date === "" || sheet.date === latest.get(who(sheet)),
  );
}

/** What makes a sheet the same as another: all of it but the day. */
export function keyOf(sheet: Sheet): string {
  return JSON.stringify(writeSheet({ ...sheet, date: "" }));
}
