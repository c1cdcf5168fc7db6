// Compares a reply to the second prompt with the route that the rules give for the same blanks.

import type { Page } from "../../auxot/pages.ts";
import { routeOf, type TrustDirection } from "../../auxot/routing.ts";
import { type ProductNames, pathsIn } from "./paths.ts";

/** What the reply says, beside the page that the rules begin with. */
export interface RouteFinding {
  readonly code: "no-page" | "not-a-page" | "elsewhere" | "agrees" | "instead" | "back" | "differs";
  /** What the reply names; empty when it names nothing. */
  readonly found: string;
  readonly right: Page;
}

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
  const [first] = paths;
  if (!first) return { code: "no-page", found: "", right: open };
  const { found, page } = first;
  if (page === open) return { code: "agrees", found, right: open };
  if (page === "other") return { code: "elsewhere", found, right: open };
  if (page === instead) return { code: "instead", found, right: open };
  return { code: page === back ? "back" : "differs", found, right: open };
}
