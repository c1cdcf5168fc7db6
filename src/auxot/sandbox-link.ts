// The link that opens the whole app at a page, as a viewer, in a starting state: ids only, never values.

import { PLACES, type Place } from "./pages.ts";
import type { ViewerId } from "./people.ts";
import { rolesOf, SCENARIOS, type ScenarioId } from "./scenarios.ts";
import { STANDINGS, type Standing } from "./standing.ts";

export interface Opening {
  readonly page: Place | null;
  readonly viewer: ViewerId | null;
  readonly standing: Standing | null;
  readonly start: ScenarioId | null;
  /** Whether something was named that is not there. What it was is not repeated: it could be anything. */
  readonly unknown: boolean;
}

/** What a link's query asks for, such as `?page=oauth&as=admin&start=token-revoked`. */
export function readLink(query: string): Opening {
  const asked = new URLSearchParams(query);
  const [page, as, start] = [asked.get("page"), asked.get("as"), asked.get("start")];
  const opening = {
    page: PLACES.find((each) => each === page) ?? null,
    viewer: as === "admin" ? ("admin" as const) : null,
    standing: STANDINGS.find((each) => idOf(each) === as) ?? null,
    start: SCENARIOS.find((each) => each === start) ?? null,
  };
  const found = [opening.page, opening.viewer ?? opening.standing, opening.start];
  return {
    ...opening,
    unknown: [page, as, start].some((id, index) => id !== null && !found[index]),
  };
}

/** Who is signed in where a chosen state opens: as it says itself, or else as given. */
export function signedIn(
  chosen: ScenarioId | null,
  given: Pick<Opening, "viewer" | "standing">,
): Pick<Opening, "viewer" | "standing"> {
  const standing = chosen && rolesOf(chosen);
  return standing ? { viewer: null, standing } : given;
}

/** The query of a link. */
export function writeLink({ page, viewer, standing, start }: Omit<Opening, "unknown">): string {
  const query = new URLSearchParams();
  if (page) query.set("page", page);
  if (viewer === "admin") query.set("as", viewer);
  else if (standing) query.set("as", idOf(standing));
  if (start) query.set("start", start);
  return `?${query}`;
}

function idOf({ orgRole, teamRole, tier }: Standing): string {
  return `${orgRole}-${teamRole}-${tier}`;
}
