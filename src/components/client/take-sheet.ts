// Taking a sheet away: copied or downloaded, and said so only when it was.

import words from "../../../content/site/sheet-form.yaml";
import type { Sheet } from "../../cheatsheet/sheet.ts";
import { fill } from "../../labels/fill.ts";
import { copyFlavours, copyKeys } from "../../stores/clipboard.ts";
import { find, findAll } from "./dom.ts";
import type { Taking } from "./ways.ts";

export interface TakenSheet {
  /** Settles what is being typed and returns the sheet; a sentence when it may not be taken. */
  sheet(): Promise<Sheet | string>;
  /** Called when the sheet was taken. */
  taken(): void;
}

/** Binds the buttons below a sheet. */
export function bindTaking(root: HTMLElement, { sheet, taken }: TakenSheet): void {
  const told = find(root, "[data-taken]", HTMLElement);
  const page = new URL(root.dataset.sheetPage ?? "", location.href).href;
  for (const button of findAll(root, "[data-take]", HTMLButtonElement)) {
    button.addEventListener("click", async () => {
      told.textContent = "";
      const ready = await sheet();
      told.textContent =
        typeof ready === "string" ? ready : await take(root, ready, button.dataset, page, taken);
    });
  }
  // What was said of the last try is over once something is changed.
  root.closest("section")?.addEventListener("input", () => {
    told.textContent = "";
  });
  find(root, "[data-print]", HTMLButtonElement).addEventListener("click", async () => {
    const ready = await sheet();
    if (typeof ready === "string") told.textContent = ready;
    else print();
  });
  // Where the browser refused, the learner's own keys copy the selected sheet.
  find(root, ".copy-fallback textarea", HTMLTextAreaElement).addEventListener("copy", taken);
}

async function take(
  root: HTMLElement,
  sheet: Sheet,
  { take = "", invites = "" }: DOMStringMap,
  page: string,
  taken: () => void,
): Promise<string> {
  let taking: Taking | string;
  try {
    const { wayOf } = await import("./ways.ts");
    taking = await wayOf(take === "copy-invites" ? invites : take)(sheet, page);
  } catch {
    return words.notReady;
  }
  if (typeof taking === "string") return taking;
  if ("file" in taking) {
    download(taking.text, taking.file, taking.type);
    taken();
    return fill(words.downloaded, { file: taking.file });
  }
  return copy(root, taking, taken);
}

async function copy(
  root: HTMLElement,
  { plain, html, said }: Exclude<Taking, { file: string }>,
  taken: () => void,
): Promise<string> {
  const fallback = find(root, ".copy-fallback", HTMLElement);
  const field = find(fallback, "textarea", HTMLTextAreaElement);
  field.value = plain;
  fallback.hidden = false;
  const copied = await copyFlavours({ plain, ...(html !== undefined && { html }) }, field);
  fallback.hidden = copied;
  if (copied) taken();
  return copied ? said : fill(words.copyRefused, { keys: copyKeys() });
}

function download(text: string, file: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
