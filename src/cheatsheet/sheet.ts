// The three-line cheat sheet as it travels: copied, sent as a link, filed, merged. Everything in it is
// plain text, to be shown as such.

/** The lines, in the order of the lesson; each is a direction a secret travels. */
export const LINES = ["into", "out", "delegated"] as const;

export type LineId = (typeof LINES)[number];

export interface SheetLine {
  /** What it says. */
  readonly text: string;
  /** Whether that was suggested from the learner's acts, and none of it is their own words. */
  readonly suggested: boolean;
  /** The systems it is about, such as "GitHub". */
  readonly vendors: readonly string[];
  /** Whether its page is for admins only, so that somebody has to be asked. */
  readonly adminOnly: boolean;
  /** Said after the line; empty for none. */
  readonly note: string;
}

/** How an exit check went, as its taker says; the day as "2026-11-24". */
export interface ExitResult {
  readonly date: string;
  readonly right: number;
  readonly of: number;
}

/** A label's word in the tutorial, and on the screen of whoever wrote the sheet. */
export interface Rename {
  readonly label: string;
  readonly is: string;
}

export interface Sheet {
  readonly lines: Readonly<Record<LineId, SheetLine>>;
  /** The Admin Agent's reply, as plain text; empty for none. */
  readonly reply: string;
  /** Whose it is; empty when they do not say. */
  readonly author: string;
  /** The day it was taken, as "2026-11-24"; empty when they do not say. */
  readonly date: string;
  /** Ids of the questions whose first answer was wrong; absent for none, or when they do not say. */
  readonly missed?: readonly string[];
  /** Absent when there was no exit check, or they do not say. */
  readonly exit?: ExitResult;
  /** What labels are called on their screen; absent when nothing differs, or they do not say. */
  readonly renames?: readonly Rename[];
}

/** The most a part of a sheet may hold, in UTF-16 code units; vendors, missed and renames also in number. */
export const LIMITS = {
  text: 1000,
  note: 400,
  vendor: 60,
  vendors: 20,
  author: 80,
  reply: 8000,
  missedId: 60,
  missed: 60,
  cases: 999,
  renamed: 120,
  renames: 40,
} as const;

/** A part of a sheet, to point at. */
export type SheetPart = LineId | "reply" | "author" | "missed" | "renames";

/** The first part that is longer than it may be; null when all is well. */
export function tooLong({
  lines,
  reply,
  author,
  missed = [],
  renames = [],
}: Sheet): SheetPart | null {
  const long = LINES.find((id) => {
    const { text, note, vendors } = lines[id];
    return (
      text.length > LIMITS.text ||
      note.length > LIMITS.note ||
      vendors.length > LIMITS.vendors ||
      vendors.some((vendor) => vendor.length > LIMITS.vendor)
    );
  });
  if (long) return long;
  if (author.length > LIMITS.author) return "author";
  if (missed.length > LIMITS.missed || missed.some((id) => id.length > LIMITS.missedId)) {
    return "missed";
  }
  const wide = ({ label, is }: Rename) => Math.max(label.length, is.length) > LIMITS.renamed;
  if (renames.length > LIMITS.renames || renames.some(wide)) return "renames";
  return reply.length > LIMITS.reply ? "reply" : null;
}
