// In which state this page's simulation opens: as a lesson says, or as the link to the whole app says.

import type { Opening } from "../auxot/sandbox-link.ts";
import { loaded } from "../stores/loading.ts";

const plain: Opening = { page: null, viewer: null, standing: null, start: null, unknown: false };

/** What the page asks for: `data-start` on a lesson's sandbox, the query on the page of the whole app. */
export async function openingOfPage(): Promise<Opening> {
  const named = document.querySelector<HTMLElement>("[data-start]")?.dataset.start;
  const whole = document.querySelector("[data-whole-app]") !== null;
  const asked = whole ? location.search : named && `?${new URLSearchParams({ start: named })}`;
  if (!asked) return plain;
  const { readLink } = await loaded(import("../auxot/sandbox-link.ts"));
  return readLink(asked);
}
