// The script of a lesson's page. Reading needs none of it, and no React.

import { walkRecord } from "../../stores/walk.ts";
import { findAll } from "./dom.ts";
import { prefetchAtIdle, preloadNow } from "./prefetch.ts";
import { bindProgress } from "./progress.ts";
import { listenForSheet } from "./sheet-listener.ts";
import { bindSheetSummary } from "./sheet-summary.ts";
import { whenNear } from "./when-near.ts";

walkRecord.load();
listenForSheet();

const prefetched = prefetchAtIdle();
const never = new Promise<void>(() => {});

for (const main of findAll(document, "main[data-lesson]", HTMLElement)) bindProgress(main);
for (const summary of findAll(document, "[data-sheet-summary]", HTMLElement))
  bindSheetSummary(summary);
for (const island of document.querySelectorAll("astro-island")) {
  whenNear(island, never, preloadNow);
}
for (const sheet of findAll(document, "[data-cheat-sheet]", HTMLElement)) {
  whenNear(sheet, prefetched, () =>
    bind(sheet, async () => (await import("./cheat-sheet.ts")).bindCheatSheet(sheet)),
  );
}
for (const prompt of findAll(document, "[data-prompt]", HTMLElement)) {
  whenNear(prompt, prefetched, () =>
    bind(prompt, async () => (await import("./prompt.ts")).bindPrompt(prompt)),
  );
}
for (const asking of findAll(document, "[data-question],[data-exit-check]", HTMLElement)) {
  whenNear(asking, prefetched, () =>
    bind(asking, async () => (await import("./questions.ts")).bindAsking(asking)),
  );
}
for (const mistake of findAll(document, "[data-mistake]", HTMLDetailsElement)) {
  mistake.addEventListener("toggle", () => {
    if (mistake.open)
      void bind(mistake, async () => (await import("./mistake.ts")).makeOpened(mistake));
  });
}

/** Brings a part of the page to life, or says that its script did not load. */
async function bind(part: HTMLElement, load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch {
    const place = part.querySelector("[data-not-loaded]");
    if (place instanceof HTMLElement) place.textContent = place.dataset.notLoaded ?? "";
  }
}
