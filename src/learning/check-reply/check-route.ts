// Compares a reply to the second prompt with the route that the rules give for the same blanks.

import { PAGES, type Page } from "../../auxot/pages.ts";
import { routeOf, type TrustDirection } from "../../auxot/routing.ts";
import { type ProductNames, pathsIn } from "./paths.ts";

/** What the reply says, beside the page that the rules begin with. */
export interface RouteFinding {
  readonly code: "no-page" | "not-a-page" | "elsewhere" | "agrees" | "instead" | "back" | "differs";
  /** What the reply names; empty when it names nothing. */
  readonly found: string;
  readonly right: Page;
}

/** A sentence that says which page to open, such as "First Settings page to open: API Keys". */
const OPENING = /\b(?:open|page|settings)\b/i;

/** Checks a reply: the first Settings page that it names counts. */
export function checkRoute(
  text: string,
  { integration, direction }: { readonly integration: string; readonly direction: TrustDirection },
  names: ProductNames,
): RouteFinding {
  const { open, back, instead } = routeOf(integration, direction);
  const paths = pathsIn(text, names);
  const unreal = paths.find(({ page }) => page === null);
  if (unreal) return { code: "not-a-page", found: unreal.found, right: open };
  const [first] = paths.length > 0 ? paths : pagesOpenedIn(text, names);
  if (!first) return { code: "no-page", found: "", right: open };
  const { found, page } = first;
  if (page === open) return { code: "agrees", found, right: open };
  if (page === "other") return { code: "elsewhere", found, right: open };
  if (page === instead) return { code: "instead", found, right: open };
  return { code: page === back ? "back" : "differs", found, right: open };
}

/** The pages that are named without a path, where it says what to open. */
function pagesOpenedIn(text: string, { pages }: ProductNames) {
  const sentences = text.split(/(?<=[.!?])\s|\n/).filter((sentence) => OPENING.test(sentence));
  return sentences.flatMap((sentence) =>
    PAGES.filter((page) => sentence.includes(pages[page].name))
      .map((page) => ({ page, found: pages[page].name, at: sentence.indexOf(pages[page].name) }))
      .sort((one, two) => one.at - two.at),
  );
}
