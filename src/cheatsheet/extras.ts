// What the tutorial adds to a sheet, and what of it the learner leaves out.

import type { Draft, Extra } from "./draft.ts";

/** Whether the learner leaves something out. */
export function leavesOut({ leaveOut = [] }: Draft, extra: Extra): boolean {
  return leaveOut.includes(extra);
}

/** The draft with something left out, or not. */
export function withExtra({ leaveOut = [], ...draft }: Draft, extra: Extra, sent: boolean): Draft {
  const others = leaveOut.filter((each) => each !== extra);
  const left = sent ? others : [...others, extra];
  return left.length > 0 ? { ...draft, leaveOut: left } : draft;
}
