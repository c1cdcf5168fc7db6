// The sheet's own page: opens the sheet that came with the address, if one did.

import { find } from "./dom.ts";

/** The most a file with one sheet may weigh, in bytes. */
const LARGEST_FILE = 200_000;

/** Opens what stands after the "#"; the name of a place on this page leads back to one's own sheet. */
async function openLink(): Promise<void> {
  const hash = location.hash.slice(1);
  const plain = hash === "" || document.getElementById(hash) !== null;
  const shared = find(document, "[data-shared-sheet]", HTMLElement);
  const fault = find(document, "[data-link-fault]", HTMLElement);
  if (plain && shared.hidden && fault.hidden) return;
  await withShared(({ showLink, showOwn }) => (plain ? showOwn() : showLink(hash)));
}

/** Opens a file that a sheet was saved as. */
async function openFile(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > LARGEST_FILE ? "" : await file.text().catch(() => "");
  input.value = "";
  await withShared(({ showFile }) => showFile(text));
}

async function withShared(
  show: (shared: typeof import("./shared-sheet.ts")) => void,
): Promise<void> {
  try {
    show(await import("./shared-sheet.ts"));
  } catch {
    const fault = find(document, "[data-link-fault]", HTMLElement);
    fault.textContent = fault.dataset.notLoaded ?? "";
    fault.hidden = false;
  }
}

const file = find(document, "[data-open-file]", HTMLInputElement);
file.addEventListener("change", () => void openFile(file));
file.disabled = false;
addEventListener("hashchange", () => void openLink());
void openLink();
