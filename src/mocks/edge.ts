// What every handler shares: its surroundings, and how an outcome becomes a response.

import { HttpResponse } from "msw/http";
import * as v from "valibot";
import type { Surroundings } from "../auxot/acceptance.ts";
import { ORIGIN, type Refused } from "../auxot/api.ts";
import type { PromptTemplate } from "../auxot/prompt-text.ts";
import type { Outcome, Refusal } from "../auxot/refusal.ts";
import { viewOf } from "../auxot/view.ts";
import type { Workspace } from "../auxot/workspace.ts";
import type { Recognise } from "../secrets/types.ts";
import type { Cell } from "./cell.ts";

/** What the handlers are given. */
export interface Edge {
  readonly cell: Cell;
  /** The state that the simulation starts over from. */
  readonly start: Workspace;
  /** Loads the recogniser; rejects when it cannot be had, and then nothing typed is taken. */
  readonly loadRecogniser: () => Promise<Recognise>;
  /** Loads the prompts that the Admin Agent knows. */
  readonly loadPrompts: () => Promise<readonly PromptTemplate[]>;
  readonly randomText: Surroundings["randomText"];
}

/** The absolute address of a path; MSW matches nothing else. */
export function at(path: string): string {
  return ORIGIN + path;
}

/** Runs with rules that are fetched with the first request, or refuses when they cannot be had. */
export async function withRules<T>(
  load: () => Promise<T>,
  answer: (rules: T) => Response | Promise<Response>,
): Promise<Response> {
  const loaded = await load().then(
    (rules) => ({ rules }),
    () => null,
  );
  return loaded ? answer(loaded.rules) : refused({ code: "part-missing" });
}

/** Runs a rule with its surroundings, or refuses when the recogniser is missing. */
export function withSurroundings(
  edge: Edge,
  rule: (surroundings: Surroundings) => Response,
): Promise<Response> {
  return withRules(edge.loadRecogniser, (recognise) =>
    rule({ recognise, randomText: edge.randomText }),
  );
}

/** Reads a request's JSON body, and runs a rule with it; a body of another shape answers 400. */
export async function withBody<T>(
  request: Request,
  schema: v.GenericSchema<unknown, T>,
  rule: (body: T) => Response | Promise<Response>,
): Promise<Response> {
  const json: unknown = await request.json().catch(() => undefined);
  const body = v.safeParse(schema, json);
  return body.success ? rule(body.output) : refused({ code: "malformed" });
}

/** The same for a body that may hold a typed text, for which the recogniser is needed. */
export function withTyped<T>(
  edge: Edge,
  request: Request,
  schema: v.GenericSchema<unknown, T>,
  rule: (body: T, surroundings: Surroundings) => Response,
): Promise<Response> {
  return withBody(request, schema, (body) =>
    withSurroundings(edge, (surroundings) => rule(body, surroundings)),
  );
}

/** Commits an outcome and answers with the view and what else the client is to know. */
export function settle<T>(
  { cell }: Edge,
  outcome: Outcome<T>,
  more: (value: T) => object = () => ({}),
): Response {
  if (!outcome.ok) return refused(outcome.refusal);
  cell.commit(outcome.workspace);
  return HttpResponse.json({ view: viewOf(outcome.workspace), ...more(outcome.value) });
}

/** A refusal as the product would send it ([api]: `{"error": …}` and a status). */
export function refused(refusal: Refusal): Response {
  const body: Refused = { error: refusal.code, refusal };
  return HttpResponse.json({ ...body }, { status: statusOf(refusal) });
}

function statusOf({ code }: Refusal): number {
  if (code === "role") return 403;
  if (code === "not-found") return 404;
  if (code === "name-taken" || code === "provider-taken") return 409;
  if (code === "part-missing") return 503;
  return code === "wrong-box" || code === "not-a-sample" ? 422 : 400;
}
