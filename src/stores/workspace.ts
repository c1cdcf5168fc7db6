// What the signed-in person's screens show, as the simulated product last answered.

import { atom } from "nanostores";
import { type Answered, type Bodies, paths } from "../auxot/api.ts";
import type { Page, Place } from "../auxot/pages.ts";
import type { ViewerId } from "../auxot/people.ts";
import type { Opening } from "../auxot/sandbox-link.ts";
import type { WorkspaceView } from "../auxot/view.ts";
import { ask, type Reply } from "./door.ts";

/** The view; null until the simulation is ready. */
export const $view = atom<WorkspaceView | null>(null);

/** Whether a stored workspace could not be read, so that the simulation started afresh. */
export const $startedAfresh = atom(false);

/** How this page's simulation opened; null until it is ready. */
export const $opened = atom<Opening | null>(null);

/** Where the whole app is open; null while it shows the menu. */
export const $shownPage = atom<Place | null>(null);

/** A page that another part of the page asks the app to open; the app takes it and sets it to null. */
export const $wantedPage = atom<Page | null>(null);

/** Counts how often the simulation was started over, so that screens can forget with it. */
export const $generation = atom(0);

/** Takes the view out of an answer. */
export async function settled<T extends Answered>(asked: Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await asked;
  if (reply.ok) $view.set(reply.value.view);
  return reply;
}

/** Reads the view. */
export function loadView(): Promise<Reply<Answered>> {
  return settled(ask<Answered>("GET", paths.session));
}

/** Signs in as someone else. */
export function switchViewer(person: ViewerId): Promise<Reply<Answered>> {
  return settled(ask<Answered>("PUT", paths.viewer, { body: { person } }));
}

/** Gives the learner other roles, or the org another plan; what cannot be with it moves. */
export function changeStanding(body: Bodies["standing"]): Promise<Reply<Answered>> {
  return settled(ask<Answered>("PUT", paths.standing, { body }));
}

/** Starts the simulation over. The cheat sheet and the steps are not part of it. */
export async function startOver(): Promise<Reply<Answered>> {
  const reply = await settled(ask<Answered>("DELETE", paths.session));
  $generation.set($generation.get() + 1);
  return reply;
}
