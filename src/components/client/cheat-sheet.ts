// The cheat sheet's form: its lines, what may be added to them, clearing and undo, and where it is kept.

import words from "../../../content/site/sheet-form.yaml";
import { type DraftLine, isOwn } from "../../cheatsheet/draft.ts";
import { present } from "../../cheatsheet/present.ts";
import { LINES, type LineId } from "../../cheatsheet/sheet.ts";
import { sentence } from "../../cheatsheet/text.ts";
import { fill } from "../../labels/fill.ts";
import { tell } from "../../stores/events.ts";
import { renameRecord } from "../../stores/renames.ts";
import { dateSheet, noteAdminOnly, removeNotes, sheetRecord } from "../../stores/sheet.ts";
import {
  clearSheet,
  keepAuthor,
  keepLine,
  keepNote,
  keepReply,
  keepVendors,
  lookAtSheet,
} from "../../stores/sheet-writing.ts";
import { find, put, wake } from "./dom.ts";
import { type Guard, type GuardedField, guardField } from "./guarded-field.ts";
import { bindReply } from "./reply-field.ts";
import { bindExtras } from "./sheet-extras.ts";
import { finishToday, sheetWords } from "./sheet-words.ts";
import { bindTaking } from "./take-sheet.ts";

/** Brings a cheat sheet on the page to life. */
export function bindCheatSheet(root: HTMLElement): void {
  const fields = [...LINES.flatMap((id) => bindLine(root, id)), ...bindRest(root)];
  bindTaking(find(root, "[data-take-sheet]", HTMLElement), {
    sheet: async () => {
      const settled = await Promise.all(fields.map((field) => field.settle()));
      if (!settled.every(Boolean)) {
        showRefused(root);
        return words.notTaken;
      }
      if ((await lookAtSheet()).result === "secret") {
        const found = await Promise.all(fields.map((field) => field.look()));
        if (found.every(Boolean)) return words.notTakenWhole;
        showRefused(root);
        return words.notTaken;
      }
      return finishToday(sheetRecord.$value.get());
    },
    taken: () => tell({ type: "sheet-taken" }),
  });
  bindExtras(root);
  bindClear(root, fields);
  bindKeeping(root);
  wake(root);
}

/** Leads to the field that was refused, also when it is folded away. */
function showRefused(root: HTMLElement): void {
  const field = root.querySelector<HTMLElement>("[aria-invalid]");
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Guards a field, and shows in it what is kept whenever that changes. */
function bindField(field: Field, guard: Pick<Guard, "kept" | "keep" | "refused">): GuardedField {
  const told = field.ownerDocument.getElementById(`${field.id}-told`);
  if (!told) throw new Error(`No place to tell what is wrong with ${field.id}.`);
  const guarded = guardField({ field, told, ...guard });
  sheetRecord.$value.subscribe(() => {
    if (!guarded.dirty() && field.value !== guard.kept()) field.value = guard.kept();
  });
  return guarded;
}

function bindLine(root: HTMLElement, id: LineId): GuardedField[] {
  const box = find(root, `[data-line="${id}"]`, HTMLElement);
  const more = find(root, `[data-more="${id}"]`, HTMLElement);
  const field = find(box, "textarea", HTMLTextAreaElement);
  const note = find(box, ".line-note", HTMLElement);
  const adminOnly = find(more, "[data-part=adminOnly]", HTMLInputElement);
  const line = (): DraftLine => sheetRecord.$value.get().lines[id];

  find(note, "button", HTMLButtonElement).addEventListener("click", () => {
    removeNotes(id);
    field.focus();
  });
  adminOnly.addEventListener("change", () => noteAdminOnly(id, adminOnly.checked));
  sheetRecord.$value.subscribe((draft) => {
    const said = draft.lines[id];
    const systems = finishToday(draft).lines[id].vendors.join(", ");
    put(box, "[data-systems]", systems && fill(sheetWords.vendors, { vendors: systems }));
    const notes = [said.adminOnly && sheetWords.adminOnly, said.note].filter(Boolean).join(" ");
    note.hidden = notes === "";
    find(note, "[data-note]", HTMLElement).textContent = notes;
    find(box, "[data-origin]", HTMLElement).textContent = isOwn(said)
      ? words.yours
      : words.suggested;
    adminOnly.checked = said.adminOnly;
  });
  return [
    bindField(field, {
      kept: () => sentence(sheetRecord.$value.get(), id, sheetWords),
      keep: (text) => keepLine(id, text),
    }),
    bindField(find(more, "[data-part=vendors]", HTMLInputElement), {
      kept: () => line().vendors ?? "",
      keep: (text) => keepVendors(id, text),
    }),
    bindField(find(more, "[data-part=note]", HTMLInputElement), {
      kept: () => line().note,
      keep: (text) => keepNote(id, text),
    }),
  ];
}

function bindRest(root: HTMLElement): GuardedField[] {
  const dated = find(root, "[data-dated]", HTMLInputElement);
  dated.addEventListener("change", () => dateSheet(dated.checked));
  const draw = () => {
    const draft = sheetRecord.$value.get();
    const { by, screen } = present(finishToday(draft), sheetWords);
    dated.checked = draft.dated;
    put(root, "[data-by]", by);
    put(root, "[data-screen]", screen);
  };
  sheetRecord.$value.subscribe(draw);
  renameRecord.$value.listen(draw);
  const replyField = find(root, "#agent-reply", HTMLTextAreaElement);
  const reply = bindField(replyField, {
    kept: () => sheetRecord.$value.get().reply,
    keep: keepReply,
    refused: words.refusedReply,
  });
  bindReply(replyField, find(root, "#agent-reply-checked", HTMLElement), reply);
  return [
    bindField(find(root, "#sheet-author", HTMLInputElement), {
      kept: () => sheetRecord.$value.get().author,
      keep: keepAuthor,
    }),
    reply,
  ];
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
