// What product labels are called on the learner's own screen, stored in this browser alone.

import {
  asShown,
  noRenames,
  type Renamed,
  type Renames,
  readRenames,
  withRename,
} from "../learning/renames.ts";
import { type Looked, lookForSecret } from "./recogniser.ts";
import { createRecord } from "./record.ts";

/** The record, version 1, under "auxot-tutorial/renames"; lesson.ts looks there, too. */
export const renameRecord = createRecord<Renames>("auxot-tutorial/renames", noRenames, readRenames);

/** The words of the learner's screen, in the order in which they were noted. */
export function renamed(): readonly Renamed[] {
  return Object.values(renameRecord.$value.get().labels);
}

/** Keeps the screen's word for a label, unless it holds a secret. */
export async function keepRename(name: string, label: string, word: string): Promise<Looked> {
  const looked = await lookForSecret(word);
  if (looked.result === "harmless") {
    renameRecord.change((renames) => withRename(renames, name, label, word));
  }
  return looked;
}

/** Goes back to the tutorial's word for a label. */
export function forgetRename(name: string): void {
  renameRecord.change((renames) => withRename(renames, name, "", ""));
}

/** Brings what is kept up to date with the labels that a page shows. */
export function noteShown(shown: Readonly<Record<string, string>>): void {
  const before = renameRecord.$value.get();
  if (asShown(before, shown) !== before) {
    renameRecord.change((renames) => asShown(renames, shown), false);
  }
}
