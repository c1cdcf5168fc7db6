// Makes of a learner's draft the sheet that travels.

import { type Draft, isOwn } from "./draft.ts";
import { leavesOut } from "./extras.ts";
import {
  type ExitResult,
  LIMITS,
  LINES,
  type LineId,
  type Rename,
  type Sheet,
  type SheetLine,
} from "./sheet.ts";
import { type SheetWords, sentence } from "./text.ts";
import { splitVendors, vendorsIn } from "./vendors.ts";

export interface Finish {
  readonly words: SheetWords;
  /** The systems that are found in a line by themselves. */
  readonly vendors: readonly string[];
  /** The day, as "2026-11-24". */
  readonly today: string;
  /** Ids of the questions whose first answer was wrong. */
  readonly missed: readonly string[];
  /** Null when there was no exit check. */
  readonly exit: ExitResult | null;
  /** What labels are called on the learner's screen. */
  readonly renames: readonly Rename[];
}

/**
 * The sheet: suggestions put into words, vendors found in lines that list none, and of the questions and the
 * screen what the learner does not leave out.
 */
export function finish(draft: Draft, given: Finish): Sheet {
  const { words, vendors, today, missed, exit } = given;
  const renames = leavesOut(draft, "renames") ? [] : given.renames.slice(0, LIMITS.renames);
  const ids = leavesOut(draft, "missed") ? [] : missed.slice(0, LIMITS.missed);
  const line = (id: LineId): SheetLine => {
    const { vendors: listed, adminOnly, note } = draft.lines[id];
    const text = sentence(draft, id, words);
    return {
      text,
      suggested: !isOwn(draft.lines[id]),
      vendors: listed === null ? vendorsIn(text, vendors) : splitVendors(listed),
      adminOnly,
      note: note.trim(),
    };
  };
  const [into, out, delegated] = LINES.map(line) as [SheetLine, SheetLine, SheetLine];
  return {
    lines: { into, out, delegated },
    reply: draft.reply.trim(),
    author: draft.author.trim(),
    date: draft.dated ? today : "",
    ...(ids.length > 0 && { missed: ids }),
    ...(exit && !leavesOut(draft, "exit") && { exit }),
    ...(renames.length > 0 && { renames }),
  };
}
