// The learner's cheat sheet: changed only after the recogniser has looked, stored in this browser.

import { emptySheet, isWritten, type LineId, readSheet, type Sheet, withLine, writeLine, writeReply } from "../cheatsheet/sheet.ts";
import { suggest } from "../cheatsheet/suggest.ts";
import type { LearnerEvent } from "../learning/events.ts";
import { tell } from "./events.ts";
import { type Looked, lookForSecret } from "./recogniser.ts";
import { createRecord } from "./record.ts";

/** The record, version 1, under "auxot-tutorial/sheet". */
export const sheetRecord = createRecord<Sheet>("auxot-tutorial/sheet", emptySheet, readSheet);

/** Keeps a line in the learner's words, unless it holds a secret. */
export async function keepLine(id: LineId, text: string): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result !== "harmless") return looked;
  sheetRecord.change((sheet) => writeLine(sheet, id, text));
  if (isWritten(sheetRecord.$value.get())) tell({ type: "lines-written" });
  return looked;
}

/** Keeps the agent's reply, unless it holds a secret. */
export async function keepReply(text: string): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result === "harmless") sheetRecord.change((sheet) => writeReply(sheet, text));
  return looked;
}

/** Clears the sheet and returns how to bring it back. */
export function clearSheet(): () => void {
  const before = sheetRecord.$value.get();
  sheetRecord.change(() => emptySheet);
  return () => sheetRecord.change(() => before);
}

/** Lets an act suggest how a line could open. */
export function suggestFrom(event: LearnerEvent): void {
  const next = suggestionOf(event);
  if (!next) return;
  sheetRecord.change((sheet) => suggest(sheet, next.line, next));
}

/** Puts a note after a line; an empty one takes it away. */
export function noteLine(id: LineId, note: string): void {
  sheetRecord.change((sheet) => withLine(sheet, id, { note }));
}

function suggestionOf(event: LearnerEvent): { line: LineId; stem: string; name: string } | null {
  switch (event.type) {
    case "page-opened":
      return openings[event.page] ?? null;
    case "key-created":
      return { line: "into", stem: "created", name: event.name };
    case "call-answered":
      return event.status === 200 ? { line: "into", stem: "called", name: "" } : null;
    case "credential-saved":
      return { line: "out", stem: "saved", name: event.name };
    case "agent-ran":
      return event.result === "posted" ? { line: "out", stem: "ran", name: "" } : null;
    case "provider-connected":
      return { line: "delegated", stem: "connected", name: event.vendor };
    case "tool-called":
      return event.result === "acted" ? { line: "delegated", stem: "acted", name: "" } : null;
    default:
      return null;
  }
}

const openings: Readonly<Record<string, { line: LineId; stem: string; name: string }>> = {
  "api-keys": { line: "into", stem: "opened", name: "" },
  credentials: { line: "out", stem: "opened", name: "" },
  oauth: { line: "delegated", stem: "opened", name: "" },
};
