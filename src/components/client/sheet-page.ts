// The sheet's own page: opens the sheet that came with the address, if one did.

import { find } from "./dom.ts";

/** Opens what stands after the "#", unless it is the name of a place on this page. */
async function openLink(): Promise<void> {
  const hash = location.hash.slice(1);
  if (hash === "" || document.getElementById(hash)) return;
  try {
    const { showLink } = await import("./shared-sheet.ts");
    showLink(hash);
  } catch {
    const fault = find(document, "[data-link-fault]", HTMLElement);
    fault.textContent = fault.dataset.notLoaded ?? "";
    fault.hidden = false;
  }
}

addEventListener("hashchange", () => void openLink());
void openLink();
