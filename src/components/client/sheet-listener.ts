// Lets what the learner does in the simulated app reach their cheat sheet.

import words from "../../../content/site/cheat-sheet.yaml";
import { listen } from "../../stores/events.ts";
import { noteLine, sheetRecord, suggestFrom } from "../../stores/sheet.ts";

/** Loads the sheet, and listens from now on. */
export function listenForSheet(): void {
  sheetRecord.load();
  listen((event) => {
    suggestFrom(event);
    if (event.type === "oauth-empty-noted") noteLine("delegated", words.adminOnly);
    // Whoever has connected has seen that the page is theirs, too.
    if (event.type === "provider-connected") noteLine("delegated", "");
  });
}
