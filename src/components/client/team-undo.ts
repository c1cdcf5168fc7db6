// Says what was taken out, and brings it back.

import words from "../../../content/site/team-page.yaml";
import { teamRecord } from "../../stores/team.ts";
import { find } from "./dom.ts";

/** Offers to undo what was just done; `said` says what that was. */
export type OfferUndo = (said: string, restore: () => void) => void;

/** Brings the line with the undo button to life. */
export function bindTeamUndo(root: HTMLElement): OfferUndo {
  const told = find(root, "[data-undo-told]", HTMLElement);
  const button = find(root, "[data-undo]", HTMLButtonElement);
  let restore: (() => void) | null = null;

  button.addEventListener("click", () => {
    const undo = restore;
    undo?.();
    told.textContent = words.undone;
    document.getElementById("team-title")?.focus();
  });
  // Undo would throw away what came since: from the next change on it is gone.
  teamRecord.$value.listen(() => {
    restore = null;
    button.hidden = true;
    told.textContent = "";
  });
  return (said, next) => {
    told.textContent = said;
    restore = next;
    button.hidden = false;
    button.focus();
  };
}
