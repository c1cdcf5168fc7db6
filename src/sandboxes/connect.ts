// Where stores and mocks meet: opens the stores' door onto the MSW handlers, in this page.

import { fromStored, initialWorkspace, toStored, type Workspace } from "../auxot/workspace.ts";
import { openDoor, type Send } from "../stores/door.ts";
import { loadRecogniser } from "../stores/recogniser.ts";
import { walkRecord } from "../stores/walk.ts";
import { $startedAfresh, loadView } from "../stores/workspace.ts";

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
  guardCookieStore();
  const [{ getResponse }, { createCell }, { createHandlers }] = await Promise.all([
    import("msw/utils/get-response"),
    import("../mocks/cell.ts"),
    import("../mocks/handlers.ts"),
  ]);
  walkRecord.load();
  let ours: unknown = walkRecord.$value.get().workspace;
  const cell = createCell(startingWorkspace(), (next) => {
    ours = toStored(next);
    walkRecord.change((walk) => ({ ...walk, workspace: ours }));
  });
  const handlers = createHandlers({ cell, loadRecogniser, randomText });
  const answerInPage: Send = (request) => getResponse(handlers, request);
  openDoor(answerInPage);
  await loadView();
  walkRecord.$value.listen(({ workspace }) => {
    const theirs = workspace === ours ? null : fromStored(workspace);
    if (!theirs) return;
    ours = workspace;
    cell.adopt(theirs);
    void loadView();
  });
  return { handlers, answerInPage };
}

function startingWorkspace(): Workspace {
  const { workspace } = walkRecord.$value.get();
  const unreadable = walkRecord.$keeping.get() === "unreadable";
  const restored = workspace === null ? null : fromStored(workspace);
  $startedAfresh.set(unreadable || (workspace !== null && restored === null));
  return restored ?? initialWorkspace;
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

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Random letters and digits; `getRandomValues` is there on plain http, too. */
function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
