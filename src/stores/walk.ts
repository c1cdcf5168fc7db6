// The learner's walk: which steps are done, and the simulated workspace they left. One stored record.

import { createRecord } from "./record.ts";

export interface Walk {
  readonly version: 1;
  /** Ids of the steps that are done, by lesson. */
  readonly done: Readonly<Record<string, readonly string[]>>;
  /** The simulated workspace in its stored form (src/auxot/workspace.ts); null before the first act. */
  readonly workspace: unknown;
}

const empty: Walk = { version: 1, done: {}, workspace: null };

/** The record, version 1, under "auxot-tutorial/walk". */
export const walkRecord = createRecord<Walk>("auxot-tutorial/walk", empty, readWalk);

/** Checked by hand, as the sheet is: a schema library would be a third of the first load's script. */
function readWalk(stored: unknown): Walk | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { version, done, workspace = null } = stored as Partial<Record<keyof Walk, unknown>>;
  if (version !== 1 || typeof done !== "object" || done === null) return null;
  const lessons = Object.entries(done);
  if (!lessons.every(([, steps]) => isTexts(steps))) return null;
  return { version, done: Object.fromEntries(lessons) as Walk["done"], workspace };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
