// The three-line cheat sheet: its shape, its stored form, and what may be done to it.

/** The lines, in the order of the lesson; each is a direction a secret travels. */
export const LINES = ["into", "out", "delegated"] as const;

export type LineId = (typeof LINES)[number];

/** An act of the learner that suggests how a line could open; `name` is what they called it. */
export interface Suggestion {
  readonly stem: string;
  readonly name: string;
}

export interface SheetLine {
  /** The learner's own words; null while they have written none. */
  readonly own: string | null;
  /** The latest suggestion from their acts; null before the first. */
  readonly suggested: Suggestion | null;
  /** Said after the line, such as that the page is admin-only; empty for none. */
  readonly note: string;
}

export interface Sheet {
  readonly version: 1;
  readonly lines: Readonly<Record<LineId, SheetLine>>;
  /** The Admin Agent's reply, as plain text. */
  readonly reply: string;
}

const emptyLine: SheetLine = { own: null, suggested: null, note: "" };

/** A sheet nobody has touched. */
export const emptySheet: Sheet = {
  version: 1,
  lines: { into: emptyLine, out: emptyLine, delegated: emptyLine },
  reply: "",
};

/** The sheet with the learner's own words in a line; blank words give the line back to the suggestion. */
export function writeLine(sheet: Sheet, id: LineId, text: string): Sheet {
  const own = text.trim() === "" ? null : text;
  return withLine(sheet, id, { own });
}

/** The sheet with the agent's reply. */
export function writeReply(sheet: Sheet, reply: string): Sheet {
  return { ...sheet, reply };
}

/** The sheet with some of a line changed. */
export function withLine(sheet: Sheet, id: LineId, change: Partial<SheetLine>): Sheet {
  return { ...sheet, lines: { ...sheet.lines, [id]: { ...sheet.lines[id], ...change } } };
}

/** Whether the learner has written every line in their own words. */
export function isWritten(sheet: Sheet): boolean {
  return LINES.every((id) => sheet.lines[id].own !== null);
}
