// The three-line cheat sheet: its shape, its stored form, and what may be done to it.

import * as v from "valibot";

/** The lines, in the order of the lesson; each is a direction a secret travels. */
export const LINES = ["into", "out", "delegated"] as const;

export type LineId = (typeof LINES)[number];

/** An act of the learner that suggests how a line could open; `name` is what they called it. */
const suggestion = v.object({ stem: v.string(), name: v.string() });

const line = v.object({
  /** The learner's own words; null while they have written none. */
  own: v.nullable(v.string()),
  /** The latest suggestion from their acts; null before the first. */
  suggested: v.nullable(suggestion),
  /** Said after the line, such as that the page is admin-only; empty for none. */
  note: v.string(),
});

const sheet = v.object({
  version: v.literal(1),
  lines: v.object({ into: line, out: line, delegated: line }),
  /** The Admin Agent's reply, as plain text. */
  reply: v.string(),
});

export type Suggestion = Readonly<v.InferOutput<typeof suggestion>>;
export type SheetLine = Readonly<v.InferOutput<typeof line>>;
export type Sheet = Readonly<v.InferOutput<typeof sheet>>;

const emptyLine: SheetLine = { own: null, suggested: null, note: "" };

/** A sheet nobody has touched. */
export const emptySheet: Sheet = {
  version: 1,
  lines: { into: emptyLine, out: emptyLine, delegated: emptyLine },
  reply: "",
};

/** A sheet from its stored form; null when it cannot be read. */
export function readSheet(value: unknown): Sheet | null {
  const result = v.safeParse(sheet, value);
  return result.success ? result.output : null;
}

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
