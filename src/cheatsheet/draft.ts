// The sheet that a learner is writing: what they did suggests how a line opens, their words win.

import { LINES, type LineId, type Sheet } from "./sheet.ts";
import { joinVendors } from "./vendors.ts";

/** An act of the learner that suggests how a line could open; `name` is what they called it. */
export interface Suggestion {
  readonly stem: string;
  readonly name: string;
}

export interface DraftLine {
  /** The learner's own words; null while they have written none. */
  readonly own: string | null;
  /** Set while those words are what somebody's sheet was suggested, and nobody has changed them. */
  readonly lent?: true;
  /** The latest suggestion from their acts; null before the first. */
  readonly suggested: Suggestion | null;
  /** The systems they listed, as they typed them; null while the words speak for themselves. */
  readonly vendors: string | null;
  /** Whether the page is for admins only, for them. */
  readonly adminOnly: boolean;
  /** Said after the line; empty for none. */
  readonly note: string;
}

/** What the tutorial adds to a sheet unless the learner leaves it out. */
export const EXTRAS = ["missed", "exit", "renames"] as const;

export type Extra = (typeof EXTRAS)[number];

export interface Draft {
  readonly version: 2;
  readonly lines: Readonly<Record<LineId, DraftLine>>;
  /** The Admin Agent's reply, as plain text. */
  readonly reply: string;
  /** Whose sheet it is, if they say so. */
  readonly author: string;
  /** Whether it carries the day on which it is taken. */
  readonly dated: boolean;
  /** What the learner leaves out; absent for nothing. */
  readonly leaveOut?: readonly Extra[];
}

/** A line nobody has touched. */
export const emptyLine: DraftLine = {
  own: null,
  suggested: null,
  vendors: null,
  adminOnly: false,
  note: "",
};

/** A sheet nobody has touched. */
export const emptyDraft: Draft = {
  version: 2,
  lines: { into: emptyLine, out: emptyLine, delegated: emptyLine },
  reply: "",
  author: "",
  dated: true,
};

/** The draft with the learner's own words in a line; blank words give it back to the suggestion. */
export function writeLine(draft: Draft, id: LineId, text: string): Draft {
  const { lent: _, ...line } = draft.lines[id];
  const own = text.trim() === "" ? null : text;
  return { ...draft, lines: { ...draft.lines, [id]: { ...line, own } } };
}

/** The draft with some of a line changed. */
export function withLine(draft: Draft, id: LineId, change: Partial<DraftLine>): Draft {
  return { ...draft, lines: { ...draft.lines, [id]: { ...draft.lines[id], ...change } } };
}

/** Whether a line is in its writer's own words, rather than suggested. */
export function isOwn({ own, lent }: DraftLine): boolean {
  return own !== null && !lent;
}

/** Whether the learner has written every line in their own words. */
export function isWritten({ lines }: Draft): boolean {
  return LINES.every((id) => isOwn(lines[id]));
}

/** Whether there is anything of the learner's own to lose, be it what their acts suggested. */
export function isTouched({ lines, reply, author }: Draft): boolean {
  const touched = ({ own, suggested, vendors, adminOnly, note }: DraftLine) =>
    own !== null || suggested !== null || vendors !== null || adminOnly || note !== "";
  return reply !== "" || author !== "" || LINES.some((id) => touched(lines[id]));
}

/** A draft that begins as somebody's sheet, in their words and without their name. */
export function draftFrom({ lines, reply }: Sheet): Draft {
  const line = (id: LineId): DraftLine => {
    const { text, suggested, vendors, adminOnly, note } = lines[id];
    const own = text.trim() === "" ? null : text;
    const lent = suggested && own !== null ? ({ lent: true } as const) : {};
    return { ...emptyLine, own, ...lent, vendors: joinVendors(vendors), adminOnly, note };
  };
  return {
    ...emptyDraft,
    lines: { into: line("into"), out: line("out"), delegated: line("delegated") },
    reply,
  };
}
