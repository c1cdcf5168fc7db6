// The three lines in sight while the learner walks: beside the text, or behind a bar on a phone.

import words from "../../../content/site/cheat-sheet.yaml";
import { LINES } from "../../cheatsheet/sheet.ts";
import { sentence } from "../../cheatsheet/text.ts";
import { sheetRecord } from "../../stores/sheet.ts";
import { find } from "./dom.ts";

/** Keeps a summary of the sheet up to date. */
export function bindSheetSummary(root: HTMLElement): void {
  // On a phone the summary lies over the sheet that its link leads to.
  find(root, "a", HTMLAnchorElement).addEventListener("click", () => {
    if (root.matches(":popover-open")) root.hidePopover();
  });

  sheetRecord.$value.subscribe((draft) => {
    let begun = 0;
    for (const id of LINES) {
      const { own, suggested } = draft.lines[id];
      const place = find(root, `[data-summary="${id}"]`, HTMLElement);
      const started = own !== null || suggested !== null;
      if (started) begun += 1;
      place.toggleAttribute("data-begun", started);
      find(place, "[data-text]", HTMLElement).textContent = sentence(draft, id, words);
    }
    for (const count of document.querySelectorAll("[data-line-count]")) {
      count.textContent = `${begun} / ${LINES.length}`;
    }
  });
}
