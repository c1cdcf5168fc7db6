// Ten days later: which change comes next, in an order drawn by a seed.

import { hasTeams } from "./standing.ts";
import { EVENTS, type EventId, type Workspace } from "./workspace.ts";

/** The next change that has not happened yet; null when all have that can. */
export function nextEvent(workspace: Workspace): EventId | null {
  const { happened, seed, standing } = workspace;
  const possible = (event: EventId) =>
    (hasTeams(standing.tier) || !amongTeams.includes(event)) && !isPrevented(workspace, event);
  const coming = shuffled(EVENTS, seed).filter((event) => !happened.includes(event));
  return coming.find(possible) ?? null;
}

/** A job that was given a team key in time does not fail when its owner leaves. */
function isPrevented({ keys, nightlyKey }: Workspace, event: EventId): boolean {
  const key = keys.find(({ id }) => id === nightlyKey);
  return event === "key-owner-left" && key?.owner === "team" && !key.deleted;
}

/** Changes that need another team, and a team key or scope to mend them. */
const amongTeams: readonly EventId[] = ["key-owner-left", "org-credential-used"];

/** The items in an order drawn by a seed: the same seed, the same order (Fisher–Yates, mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = mulberry(seed);
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}

/** Numbers from 0 up to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
