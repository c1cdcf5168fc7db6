// Which sandbox of a lesson shows which page of the app.

import { map } from "nanostores";
import type { Place } from "../auxot/pages.ts";

/** The sandbox that shows a page, by the page: two of them would have the same names twice. */
export const $shownBy = map<Partial<Record<Place, string>>>({});

/** Lets one sandbox show a page; another that shows it goes back to its menu. */
export function showIn(sandbox: string, page: Place): void {
  $shownBy.setKey(page, sandbox);
}
