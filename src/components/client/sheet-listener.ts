// Lets what the learner does in the simulated app reach their cheat sheet.

import { listen } from "../../stores/events.ts";
import { noteAdminOnly, sheetRecord, suggestFrom } from "../../stores/sheet.ts";

/** Loads the sheet, and listens from now on. */
export function listenForSheet(): void {
  sheetRecord.load();
  listen((event) => {
    suggestFrom(event);
    if (event.type === "oauth-empty-noted") noteAdminOnly("delegated", true);
    // Whoever has connected has seen that the page is theirs, too.
    if (event.type === "provider-connected") noteAdminOnly("delegated", false);
  });
}
