// Shows a sheet that came as a link, and makes it the learner's own when they ask for it.

import words from "../../../content/site/shared-sheet.yaml";
import { decode } from "../../cheatsheet/link.ts";
import type { Sheet } from "../../cheatsheet/sheet.ts";
import { adoptSheet, hasOwnSheet } from "../../stores/sheet-writing.ts";
import { find, wake } from "./dom.ts";
import { drawSheet } from "./draw-sheet.ts";
import { bindTaking } from "./take-sheet.ts";

/** The sheet on show; null while there is none. */
let shown: Sheet | null = null;
let bound = false;

/** Shows the sheet of a link, or says why there is none. */
export function showLink(hash: string): void {
  const root = find(document, "[data-shared-sheet]", HTMLElement);
  const fault = find(document, "[data-link-fault]", HTMLElement);
  const own = find(document, "[data-cheat-sheet]", HTMLElement);
  const decoded = decode(hash);
  shown = decoded.ok ? decoded.sheet : null;
  const reason = decoded.ok || decoded.reason === "empty" ? null : decoded.reason;
  fault.textContent = reason ? `${words.faults[reason]} ${words.yours}` : "";
  fault.hidden = reason === null;
  root.hidden = shown === null;
  own.hidden = shown !== null;
  if (!shown) return;
  drawSheet(root, shown);
  find(root, "[data-adopted]", HTMLElement).textContent = "";
  find(root, "[data-undo]", HTMLElement).hidden = true;
  find(document, "h1", HTMLElement).textContent = words.title;
  find(document, "[data-sheet-intro]", HTMLElement).textContent = words.intro;
  if (!bound) bindShared(root, own);
  bound = true;
}

function bindShared(root: HTMLElement, own: HTMLElement): void {
  const dialog = find(root, "dialog", HTMLDialogElement);
  const told = find(root, "[data-adopted]", HTMLElement);
  const undo = find(root, "[data-undo]", HTMLButtonElement);
  let restore: (() => void) | null = null;

  const adopt = (instead: boolean) => {
    if (!shown) return;
    restore = adoptSheet(shown);
    own.hidden = false;
    undo.hidden = !instead;
    told.textContent = instead ? words.madeInstead : words.made;
  };
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
    find(root, "[data-adopt]", HTMLButtonElement).focus();
  });
  bindTaking(find(root, "[data-take-sheet]", HTMLElement), {
    sheet: async () => shown ?? "",
    taken: () => {},
  });
  wake(root);
}
