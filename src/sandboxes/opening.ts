// In which state this page's simulation opens: as a lesson says, or as the link to the whole app says.

import { type Opening, readLink } from "../auxot/sandbox-link.ts";

const plain: Opening = { page: null, viewer: null, standing: null, start: null, unknown: false };

/** What the page asks for: `data-start` on a lesson's sandbox, the query on the page of the whole app. */
export function openingOfPage(): Opening {
  if (document.querySelector("[data-whole-app]")) return readLink(location.search);
  const named = document.querySelector<HTMLElement>("[data-start]")?.dataset.start;
  return named ? readLink(`?${new URLSearchParams({ start: named })}`) : plain;
}
