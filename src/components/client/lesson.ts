// The script of a lesson's page. Reading needs none of it, and no React.

import { isStored } from "../../stores/record.ts";
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
later("[data-cheat-sheet]", async (part) =>
  (await import("./cheat-sheet.ts")).bindCheatSheet(part),
);
later("[data-prompt]", async (part) => (await import("./prompt.ts")).bindPrompt(part));
later("[data-question],[data-exit-check]", async (part) =>
  (await import("./questions.ts")).bindAsking(part),
);
whenOpened("[data-mistake]", async (fold) => (await import("./mistake.ts")).makeOpened(fold));
whenOpened("[data-own-screen]", async (fold) =>
  (await import("./own-screen.ts")).bindOwnScreen(fold),
);
// Most learners' screens call everything as the tutorial does.
if (isStored("auxot-tutorial/renames")) void import("./own-words.ts").catch(() => {});

/** Brings folds of the page to life when they are opened. */
function whenOpened(selector: string, load: (fold: HTMLDetailsElement) => Promise<void>): void {
  for (const fold of findAll(document, selector, HTMLDetailsElement)) {
    fold.addEventListener("toggle", () => {
      if (fold.open) void bind(fold, () => load(fold));
    });
  }
}

/** Brings parts of the page to life when they come near. */
function later(selector: string, load: (part: HTMLElement) => Promise<void>): void {
  for (const part of findAll(document, selector, HTMLElement)) {
    whenNear(part, prefetched, () => bind(part, () => load(part)));
  }
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
