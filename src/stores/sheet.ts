// The learner's cheat sheet, stored in this browser. What they type comes in through sheet-writing.ts.

import { type Draft, emptyDraft, withLine } from "../cheatsheet/draft.ts";
import { readDraft } from "../cheatsheet/read-draft.ts";
import type { LineId } from "../cheatsheet/sheet.ts";
import { suggest } from "../cheatsheet/suggest.ts";
import type { LearnerEvent } from "../learning/events.ts";
import { createRecord } from "./record.ts";

/** The record, version 2, under "auxot-tutorial/sheet". */
export const sheetRecord = createRecord<Draft>("auxot-tutorial/sheet", emptyDraft, readDraft);

/** Lets an act suggest how a line could open. */
export function suggestFrom(event: LearnerEvent): void {
  const next = suggestionOf(event);
  if (!next) return;
  sheetRecord.change((draft) => suggest(draft, next.line, next), false);
}

/** Says of a line whether its page is for admins only. */
export function noteAdminOnly(id: LineId, adminOnly: boolean): void {
  sheetRecord.change((draft) => withLine(draft, id, { adminOnly }));
}

/** Takes all that is said after a line away. */
export function removeNotes(id: LineId): void {
  sheetRecord.change((draft) => withLine(draft, id, { adminOnly: false, note: "" }));
}

/** Whether the sheet carries the day on which it is taken. */
export function dateSheet(dated: boolean): void {
  sheetRecord.change((draft) => ({ ...draft, dated }));
}

function suggestionOf(event: LearnerEvent): { line: LineId; stem: string; name: string } | null {
  switch (event.type) {
    case "page-opened":
      return openings[event.page] ?? null;
    case "key-created":
      return {
        line: "into",
        stem: event.owner === "team" ? "createdTeam" : "created",
        name: event.name,
      };
    case "call-answered":
      return event.status === 200 ? { line: "into", stem: "called", name: "" } : null;
    case "credential-saved":
      return { line: "out", stem: "saved", name: event.name };
    case "agent-ran":
      return event.result === "posted" ? { line: "out", stem: "ran", name: "" } : null;
    case "provider-added":
      return { line: "delegated", stem: "added", name: event.vendor };
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
