// Handlers of what belongs to no single page: the view, who is signed in, starting over, samples.

import { HttpResponse, http } from "msw/http";
import { issueSample } from "../auxot/acceptance.ts";
import { type Bodies, paths } from "../auxot/api.ts";
import { PEOPLE } from "../auxot/people.ts";
import { refuse } from "../auxot/refusal.ts";
import { viewOf } from "../auxot/view.ts";
import { startOver } from "../auxot/workspace.ts";
import { at, type Edge, settle, withSurroundings } from "./edge.ts";

export const sessionHandlers = (edge: Edge) => [
  http.get(at(paths.session), () => HttpResponse.json({ view: viewOf(edge.cell.read()) })),

  http.put(at(paths.viewer), async ({ request }) => {
    const { person } = (await request.json()) as Bodies["viewer"];
    const workspace = { ...edge.cell.read(), viewer: person };
    return settle(
      edge,
      PEOPLE.includes(person)
        ? { ok: true, workspace, value: null }
        : refuse({ code: "not-found" }),
    );
  }),

  http.delete(at(paths.session), () =>
    settle(edge, { ok: true, workspace: startOver(edge.cell.read()), value: null }),
  ),

  http.post(at(paths.samples), async ({ request }) => {
    const { kind } = (await request.json()) as Bodies["sample"];
    return withSurroundings(edge, (surroundings) => {
      const { workspace, value } = issueSample(edge.cell.read(), kind, surroundings);
      edge.cell.commit(workspace);
      return HttpResponse.json({ value });
    });
  }),
];
