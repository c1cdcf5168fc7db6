// The cheat sheet's fields and buttons: kept after the recogniser has looked, taken only when clean.

import words from "../../../content/site/sheet-form.yaml";
import { LINES, type LineId } from "../../cheatsheet/sheet.ts";
import { sentence } from "../../cheatsheet/text.ts";
import { type Looked, loadRecogniser, mayBecomeSecret } from "../../stores/recogniser.ts";
import { noteLine, sheetRecord } from "../../stores/sheet.ts";
import { clearSheet, keepLine, keepReply } from "../../stores/sheet-writing.ts";
import { find, wake } from "./dom.ts";
import { sheetWords } from "./sheet-words.ts";
import { bindTaking } from "./take-sheet.ts";
import { tellSecret } from "./tell-secret.ts";

/** How long typing rests before it is looked at and kept, in milliseconds. */
const REST = 400;

/** A field whose text is kept on its own, unless it holds a secret. */
interface GuardedField {
  /** Looks at what is typed and keeps it; false when it was refused, and the field says why. */
  settle(): Promise<boolean>;
}

/** Brings a cheat sheet on the page to life. */
export function bindCheatSheet(root: HTMLElement): void {
  const fields = [...LINES.map((id) => bindLine(root, id)), bindReply(root)];
  bindTaking(root, async () => {
    const settled = await Promise.all(fields.map((field) => field.settle()));
    return settled.every(Boolean);
  });
  bindClear(root);
  bindKeeping(root);
  wake(root);
}

function bindLine(root: HTMLElement, id: LineId): GuardedField {
  const box = find(root, `[data-line="${id}"]`, HTMLElement);
  const field = find(box, "textarea", HTMLTextAreaElement);
  const told = find(box, ".told", HTMLElement);
  const note = find(box, ".line-note", HTMLElement);
  const guarded = guard(field, told, (text) => keepLine(id, text), words.refused);

  find(note, "button", HTMLButtonElement).addEventListener("click", () => {
    noteLine(id, "");
    field.focus();
  });
  sheetRecord.$value.subscribe((sheet) => {
    const text = sentence(sheet, id, sheetWords);
    if (!guarded.dirty() && field.value !== text) field.value = text;
    note.hidden = sheet.lines[id].note === "";
    find(note, "[data-note]", HTMLElement).textContent = sheet.lines[id].note;
    find(box, "[data-origin]", HTMLElement).textContent =
      sheet.lines[id].own === null ? words.suggested : words.yours;
  });
  return guarded;
}

function bindReply(root: HTMLElement): GuardedField {
  const field = find(root, "#agent-reply", HTMLTextAreaElement);
  const told = find(root, "#agent-reply-told", HTMLElement);
  const guarded = guard(field, told, keepReply, words.refusedReply);
  sheetRecord.$value.subscribe(({ reply }) => {
    if (!guarded.dirty() && field.value !== reply) field.value = reply;
  });
  return guarded;
}

function guard(
  field: HTMLTextAreaElement,
  told: HTMLElement,
  keep: (text: string) => Promise<Looked>,
  refused: string,
): GuardedField & { dirty(): boolean } {
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = async () => {
    clearTimeout(timer);
    if (!dirty) return true;
    const text = field.value;
    const looked = await keep(text);
    const kept = looked.result === "harmless";
    // What was typed meanwhile is looked at by its own rest.
    if (field.value === text) dirty = !kept;
    field.toggleAttribute("aria-invalid", false);
    if (!kept) field.setAttribute("aria-invalid", "true");
    told.textContent = await describe(looked, refused);
    return kept;
  };

  /** While the typing rests, half a secret is not yet recognised: it waits for the field to be left. */
  const rest = async () => {
    if (!(await mayBecomeSecret(field.value))) await settle();
  };

  field.addEventListener("focus", () => void loadRecogniser().catch(() => {}));
  field.addEventListener("input", () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  });
  field.addEventListener("change", settle);
  // Back must not bring back what was refused.
  addEventListener("pagehide", () => {
    if (dirty) field.value = "";
  });
  return { settle, dirty: () => dirty };
}

async function describe(looked: Looked, refused: string): Promise<string> {
  if (looked.result === "secret") return tellSecret(refused, looked.found);
  return looked.result === "unavailable" ? words.recogniserMissing : "";
}

function bindClear(root: HTMLElement): void {
  const button = find(root, "[data-clear]", HTMLButtonElement);
  const told = find(root, "[data-taken]", HTMLElement);
  let undo: (() => void) | null = null;
  button.addEventListener("click", () => {
    if (undo) {
      undo();
      undo = null;
      told.textContent = words.undone;
    } else {
      undo = clearSheet();
      told.textContent = words.cleared;
    }
    button.textContent = undo ? words.undo : words.startOver;
  });
}

function bindKeeping(root: HTMLElement): void {
  const line = find(root, "[data-keeping]", HTMLElement);
  const texts = { kept: words.kept, "not-kept": words.notKept, unreadable: words.unreadable };
  sheetRecord.$keeping.subscribe((keeping) => {
    line.textContent = texts[keeping];
  });
}
