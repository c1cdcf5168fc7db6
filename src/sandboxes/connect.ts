// Where stores and mocks meet: opens the stores' door onto the MSW handlers, in this page.

import type { Opening } from "../auxot/sandbox-link.ts";
import type { ScenarioId } from "../auxot/scenarios.ts";
import {
  fromStored,
  initialWorkspace,
  signIn,
  takeStanding,
  toStored,
  type Workspace,
} from "../auxot/workspace.ts";
import { openDoor, type Send } from "../stores/door.ts";
import { loaded } from "../stores/loading.ts";
import { loadRecogniser } from "../stores/recogniser.ts";
import { keepScene, sceneOf, walkRecord } from "../stores/walk.ts";
import { $opened, $startedAfresh, loadView } from "../stores/workspace.ts";
import { openingOfPage } from "./opening.ts";

type Handlers = ReturnType<typeof import("../mocks/handlers.ts").createHandlers>;

/** The handlers, and how the page answers with them by itself. */
export interface Connected {
  readonly handlers: Handlers;
  readonly answerInPage: Send;
}

let connecting: Promise<Connected> | null = null;

/** Connects once for all sandboxes of the page: they share one workspace. */
export function connect(): Promise<Connected> {
  connecting ??= open().catch((error: unknown) => {
    connecting = null;
    throw error;
  });
  return connecting;
}

async function open(): Promise<Connected> {
  // Before anything stands in for storage that is forbidden, so that the record knows it.
  walkRecord.load();
  guardCookieStore();
  const [{ getResponse }, { createCell }, { createHandlers }] = await loaded(
    Promise.all([
      import("msw/utils/get-response"),
      import("../mocks/cell.ts"),
      import("../mocks/handlers.ts"),
    ]),
  );
  const opening = await openingOfPage();
  const scene = opening.start ?? "lesson";
  const start = await startOf(scene);
  let ours: unknown = sceneOf(walkRecord.$value.get(), scene);
  const cell = createCell(asViewer(startingWorkspace(scene, start), opening), (next) => {
    ours = toStored(next);
    keepScene(scene, ours);
  });
  const handlers = createHandlers({ cell, start, loadRecogniser, loadPrompts, randomText });
  const answerInPage: Send = (request) => getResponse(handlers, request);
  openDoor(answerInPage);
  await loadView();
  $opened.set({ ...opening, start: scene });
  walkRecord.$value.listen((walk) => {
    const stored = sceneOf(walk, scene);
    const theirs = stored === ours ? null : fromStored(stored);
    if (!theirs) return;
    ours = stored;
    cell.adopt(theirs);
    void loadView();
  });
  return { handlers, answerInPage };
}

/** Each scene is kept by itself, so that a link or another lesson costs nobody their own. */
function startingWorkspace(scene: ScenarioId, start: Workspace): Workspace {
  const stored = sceneOf(walkRecord.$value.get(), scene);
  const unreadable = walkRecord.$keeping.get() === "unreadable";
  const restored = stored === null ? null : fromStored(stored);
  $startedAfresh.set(unreadable || (stored !== null && restored === null));
  return restored ?? start;
}

/** The workspace a scenario starts with; all but the lesson's are fetched when one is asked for. */
async function startOf(scene: ScenarioId): Promise<Workspace> {
  if (scene === "lesson") return initialWorkspace;
  const scenarios = await loaded(import("../auxot/scenarios.ts"));
  return scenarios.startOf(scene);
}

function asViewer(workspace: Workspace, { viewer, standing }: Opening): Workspace {
  const outcome = standing
    ? takeStanding(workspace, standing)
    : signIn(workspace, viewer ?? workspace.viewer);
  return outcome.ok ? outcome.workspace : workspace;
}

/** MSW's cookie store reads localStorage when it loads, which throws in a sandboxed frame. */
function guardCookieStore(): void {
  try {
    localStorage.getItem("");
  } catch {
    const nothing = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    Object.defineProperty(globalThis, "localStorage", { value: nothing, configurable: true });
  }
}

/** The prompts come with the first message. */
async function loadPrompts() {
  return (await import("./prompts.ts")).promptTemplates;
}

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Random letters and digits; `getRandomValues` is there on plain http, too. */
function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
