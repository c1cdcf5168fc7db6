// Writing the cheat sheet: nothing typed is kept before the recogniser has looked.

import {
  type Draft,
  draftFrom,
  type Extra,
  emptyDraft,
  isTouched,
  isWritten,
  withLine,
  writeLine,
} from "../cheatsheet/draft.ts";
import { withExtra } from "../cheatsheet/extras.ts";
import { LINES, type LineId, type Sheet } from "../cheatsheet/sheet.ts";
import { tell } from "./events.ts";
import { type Looked, lookForSecret } from "./recogniser.ts";
import { sheetRecord } from "./sheet.ts";

/** Keeps a line in the learner's words, unless it holds a secret. */
export async function keepLine(id: LineId, text: string): Promise<Looked> {
  const looked = await keep(text, (draft) => writeLine(draft, id, text));
  if (looked.result === "harmless" && isWritten(sheetRecord.$value.get())) {
    tell({ type: "lines-written" });
  }
  return looked;
}

/** Keeps the systems of a line; none at all leaves it to the words again. */
export function keepVendors(id: LineId, text: string): Promise<Looked> {
  return keep(text, (draft) => withLine(draft, id, { vendors: text.trim() === "" ? null : text }));
}

/** Keeps what is said after a line. */
export function keepNote(id: LineId, note: string): Promise<Looked> {
  return keep(note, (draft) => withLine(draft, id, { note }));
}

/** Keeps whose sheet it is. */
export function keepAuthor(author: string): Promise<Looked> {
  return keep(author, (draft) => ({ ...draft, author }));
}

/** Keeps the agent's reply. */
export function keepReply(reply: string): Promise<Looked> {
  return keep(reply, (draft) => ({ ...draft, reply }));
}

/** Whether the sheet carries what the tutorial adds to it. */
export function sendExtra(extra: Extra, sent: boolean): void {
  sheetRecord.change((draft) => withExtra(draft, extra, sent));
}

/** Clears the sheet and returns how to bring it back. */
export function clearSheet(): () => void {
  return replace(emptyDraft);
}

/** Makes somebody's sheet the learner's own, and returns how to bring back theirs. */
export function adoptSheet(sheet: Sheet): () => void {
  return replace(draftFrom(sheet));
}

/** Whether the learner would lose something if their sheet were replaced. */
export function hasOwnSheet(): boolean {
  return isTouched(sheetRecord.$value.get());
}

/** Looks at all that is written, for a secret that was spread over fields. */
export async function lookAtSheet(): Promise<Looked> {
  const { lines, reply, author } = sheetRecord.$value.get();
  const all = LINES.map((id) => lines[id]);
  const texts = all.map(({ own }) => own ?? "");
  const vendors = all.map((line) => line.vendors ?? "");
  const notes = all.map(({ note }) => note);
  for (const together of [texts, vendors, notes]) {
    const looked = await lookForSecret(...together);
    if (looked.result === "secret") return looked;
  }
  return lookForSecret(...texts, ...vendors, ...notes, reply, author);
}

async function keep(text: string, change: (draft: Draft) => Draft): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result === "harmless") sheetRecord.change(change);
  return looked;
}

function replace(next: Draft): () => void {
  const before = sheetRecord.$value.get();
  sheetRecord.change(() => next);
  return () => sheetRecord.change(() => before);
}
