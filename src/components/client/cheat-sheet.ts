// The cheat sheet's form: its lines, the agent's reply, clearing and undo, and where it is kept.

import words from "../../../content/site/sheet-form.yaml";
import { LINES, type LineId } from "../../cheatsheet/sheet.ts";
import { sentence } from "../../cheatsheet/text.ts";
import { noteLine, sheetRecord } from "../../stores/sheet.ts";
import { clearSheet, keepLine, keepReply } from "../../stores/sheet-writing.ts";
import { find, wake } from "./dom.ts";
import { type GuardedField, guardField } from "./guarded-field.ts";
import { sheetWords } from "./sheet-words.ts";
import { bindTaking } from "./take-sheet.ts";

/** Brings a cheat sheet on the page to life. */
export function bindCheatSheet(root: HTMLElement): void {
  const fields = [...LINES.map((id) => bindLine(root, id)), bindReply(root)];
  bindTaking(root, async () => {
    const settled = await Promise.all(fields.map((field) => field.settle()));
    return settled.every(Boolean);
  });
  bindClear(root, fields);
  bindKeeping(root);
  wake(root);
}

function bindLine(root: HTMLElement, id: LineId): GuardedField {
  const box = find(root, `[data-line="${id}"]`, HTMLElement);
  const field = find(box, "textarea", HTMLTextAreaElement);
  const note = find(box, ".line-note", HTMLElement);
  const kept = () => sentence(sheetRecord.$value.get(), id, sheetWords);
  const guarded = guardField({
    field,
    kept,
    told: find(box, ".told", HTMLElement),
    keep: (text) => keepLine(id, text),
  });

  find(note, "button", HTMLButtonElement).addEventListener("click", () => {
    noteLine(id, "");
    field.focus();
  });
  sheetRecord.$value.subscribe(({ lines }) => {
    if (!guarded.dirty() && field.value !== kept()) field.value = kept();
    note.hidden = lines[id].note === "";
    find(note, "[data-note]", HTMLElement).textContent = lines[id].note;
    find(box, "[data-origin]", HTMLElement).textContent =
      lines[id].own === null ? words.suggested : words.yours;
  });
  return guarded;
}

function bindReply(root: HTMLElement): GuardedField {
  const field = find(root, "#agent-reply", HTMLTextAreaElement);
  const kept = () => sheetRecord.$value.get().reply;
  const guarded = guardField({
    field,
    kept,
    told: find(root, "#agent-reply-told", HTMLElement),
    keep: keepReply,
    refused: words.refusedReply,
  });
  sheetRecord.$value.subscribe(() => {
    if (!guarded.dirty() && field.value !== kept()) field.value = kept();
  });
  return guarded;
}

function bindClear(root: HTMLElement, fields: readonly GuardedField[]): void {
  const button = find(root, "[data-clear]", HTMLButtonElement);
  const told = find(root, "[data-taken]", HTMLElement);
  let undo: (() => void) | null = null;

  const offer = (next: (() => void) | null) => {
    undo = next;
    button.textContent = next ? words.undo : words.startOver;
  };

  button.addEventListener("click", () => {
    const restore = undo;
    if (restore) {
      offer(null);
      restore();
      told.textContent = words.undone;
    } else {
      for (const field of fields) field.drop();
      offer(clearSheet());
      told.textContent = words.cleared;
    }
  });
  // Undo would throw away what has been written since: from the next change on it is gone.
  sheetRecord.$value.listen(() => {
    if (undo) offer(null);
  });
}

function bindKeeping(root: HTMLElement): void {
  const line = find(root, "[data-keeping]", HTMLElement);
  const texts = { kept: words.kept, "not-kept": words.notKept, unreadable: words.unreadable };
  sheetRecord.$keeping.subscribe((keeping) => {
    line.textContent = texts[keeping];
  });
}
