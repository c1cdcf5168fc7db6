// Shows a sheet that came as a link, and makes it the learner's own when they ask for it.

import words from "../../../content/site/shared-sheet.yaml";
import site from "../../../content/site/site.yaml";
import { decode } from "../../cheatsheet/link.ts";
import type { Sheet } from "../../cheatsheet/sheet.ts";
import { fromFile } from "../../cheatsheet/sheet-file.ts";
import { sheetRecord } from "../../stores/sheet.ts";
import { adoptSheet, hasOwnSheet } from "../../stores/sheet-writing.ts";
import { find, wake } from "./dom.ts";
import { drawSheet } from "./draw-sheet.ts";
import { bindTaking } from "./take-sheet.ts";

/** The sheet on show; null while there is none. */
let shown: Sheet | null = null;
let bound = false;

/** Shows the sheet of a link, or says why there is none. */
export function showLink(hash: string): void {
  const decoded = decode(hash);
  if (decoded.ok) show(decoded.sheet, "");
  else show(null, decoded.reason === "empty" ? "" : words.faults[decoded.reason]);
}

/** Shows the sheet in a file's text, or says why there is none. */
export function showFile(text: string): void {
  const opened = fromFile(text);
  if (opened.ok) show(opened.sheet, "");
  else show(null, opened.reason === "not-a-sheet" ? words.noFile : words.faults[opened.reason]);
}

/** Shows the learner's own sheet alone, as before any link was opened. */
export function showOwn(): void {
  show(null, "");
}

/** Shows a sheet; or none, and what is wrong, if anything is. */
function show(sheet: Sheet | null, wrong: string): void {
  const root = find(document, "[data-shared-sheet]", HTMLElement);
  const fault = find(document, "[data-link-fault]", HTMLElement);
  const own = find(document, "[data-cheat-sheet]", HTMLElement);
  shown = sheet;
  fault.textContent = wrong && `${wrong} ${words.yours}`;
  fault.hidden = wrong === "";
  root.hidden = shown === null;
  own.hidden = shown !== null;
  find(document, "h1", HTMLElement).textContent = shown ? words.title : site.sheetPage.title;
  find(document, "[data-sheet-intro]", HTMLElement).textContent = shown
    ? words.intro
    : site.sheetPage.intro;
  if (!shown) return;
  drawSheet(root, shown);
  find(root, "[data-adopted]", HTMLElement).textContent = "";
  find(root, "[data-undo]", HTMLElement).hidden = true;
  find(root, "[data-adopt]", HTMLElement).hidden = false;
  if (!bound) bindShared(root, own);
  bound = true;
}

function bindShared(root: HTMLElement, own: HTMLElement): void {
  const dialog = find(root, "dialog", HTMLDialogElement);
  const told = find(root, "[data-adopted]", HTMLElement);
  const undo = find(root, "[data-undo]", HTMLButtonElement);
  const adoptButton = find(root, "[data-adopt]", HTMLButtonElement);
  let restore: (() => void) | null = null;

  const adopt = (instead: boolean) => {
    if (!shown) return;
    restore = adoptSheet(shown);
    own.hidden = false;
    undo.hidden = !instead;
    adoptButton.hidden = true;
    told.textContent = instead ? words.madeInstead : words.made;
    if (instead) undo.focus();
    else find(root, "h2", HTMLElement).focus();
  };
  // Undo would throw away what has been written since: from the next change on it is gone.
  sheetRecord.$value.listen(() => {
    undo.hidden = true;
  });
  const press = (selector: string, act: () => void) =>
    find(root, selector, HTMLButtonElement).addEventListener("click", act);

  press("[data-adopt]", () => (hasOwnSheet() ? dialog.showModal() : adopt(false)));
  press("[data-keep]", () => dialog.close());
  press("[data-replace]", () => {
    dialog.close();
    adopt(true);
  });
  press("[data-undo]", () => {
    restore?.();
    undo.hidden = true;
    told.textContent = words.undone;
    adoptButton.hidden = false;
    adoptButton.focus();
  });
  bindTaking(find(root, "[data-take-sheet]", HTMLElement), {
    sheet: async () => shown ?? "",
    taken: () => {},
  });
  wake(root);
}
