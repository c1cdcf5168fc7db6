// The simulation's handlers under MSW's own server for Node, asked with the real `fetch`.

import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { ORIGIN } from "../../../src/auxot/api.ts";
import { initialWorkspace, type Workspace } from "../../../src/auxot/workspace.ts";
import { createCell } from "../../../src/mocks/cell.ts";
import type { Edge } from "../../../src/mocks/edge.ts";
import { createHandlers } from "../../../src/mocks/handlers.ts";
import { promptTemplates } from "../../../src/sandboxes/prompts.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { randomSource } from "../secrets/make.ts";

/** What a fetch came back with. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The simulation of one test. */
export interface Simulation {
  /** Starts afresh; an edge of one's own replaces parts of the usual one. */
  start(workspace?: Workspace, edge?: Partial<Edge>): ReturnType<typeof createHandlers>;
  /** Every workspace that was committed, the latest last. */
  readonly committed: Workspace[];
}

/** Listens for as long as the file's tests run, with a fresh workspace for each. */
export function simulate(): Simulation {
  const server = setupServer();
  const committed: Workspace[] = [];
  const simulation: Simulation = {
    committed,
    start(workspace = initialWorkspace, edge = {}) {
      committed.length = 0;
      const cell = createCell(workspace, (next) => committed.push(next));
      const draw = randomSource(5);
      const handlers = createHandlers({
        cell,
        start: initialWorkspace,
        loadRecogniser: async () => recognise,
        loadPrompts: async () => promptTemplates,
        randomText: (length) => draw(length),
        ...edge,
      });
      server.resetHandlers(...handlers);
      return handlers;
    },
  };
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  beforeEach(() => void simulation.start());
  afterAll(() => server.close());
  return simulation;
}

/** Asks the simulated Auxot. */
export async function call(
  method: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(ORIGIN + path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}
