// The ids that writers give to questions, cases and the like.

import type { z } from "zod";

const SOUND = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id travels in a sheet, and stands for one thing for good. */
const LONGEST = 60;

/** Whether an id is in small letters and digits, with single hyphens between. */
export function isSoundId(id: string): boolean {
  return SOUND.test(id);
}

/** What is wrong with an id, to be added to its name; null for a sound one. */
export function entryIdFault(id: string): { message: string; write: string } | null {
  if (!isSoundId(id)) {
    const right = id.toLowerCase().match(/[a-z0-9]+/g);
    const write = right ? `Write ${right.join("-")}.` : "Give it another id.";
    return { message: "has an id that is not in small letters and hyphens", write };
  }
  if (id.length <= LONGEST) return null;
  const message = `has an id that is longer than ${LONGEST} letters`;
  return { message, write: "Give it a shorter id." };
}

/** The schema's check of the ids of a record; see {@link entryIdFault}. */
export function soundIds(value: unknown): readonly z.core.$ZodRawIssue[] {
  return Object.keys(value && typeof value === "object" ? value : {}).flatMap((id) => {
    const fault = entryIdFault(id);
    if (!fault) return [];
    const { message, write } = fault;
    return [{ code: "custom" as const, input: value, path: [id], message, params: { write } }];
  });
}
