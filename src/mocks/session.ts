// Handlers of what belongs to no single page: the view, who is signed in, starting over, samples.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { nearestStanding } from "../auxot/standing.ts";
import { viewOf } from "../auxot/view.ts";
import { signIn, startOver, takeStanding } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody, withRules, withTyped } from "./edge.ts";

export const sessionHandlers = (edge: Edge) => [
  http.get(at(paths.session), () => HttpResponse.json({ view: viewOf(edge.cell.read()) })),

  http.put(at(paths.viewer), ({ request }) =>
    withBody(request, bodies.viewer, ({ person }) =>
      settle(edge, signIn(edge.cell.read(), person)),
    ),
  ),

  http.put(at(paths.standing), ({ request }) =>
    withBody(request, bodies.standing, ({ asked, kept }) =>
      settle(edge, takeStanding(edge.cell.read(), nearestStanding(asked, kept))),
    ),
  ),

  http.delete(at(paths.session), () =>
    settle(edge, { ok: true, workspace: startOver(edge.start, edge.cell.read()), value: null }),
  ),

  http.post(at(paths.samples), ({ request }) =>
    withRules(
      () => import("../auxot/acceptance.ts"),
      ({ issueSample }) =>
        withTyped(edge, request, bodies.sample, ({ kind }, surroundings) => {
          const { workspace, ...sample } = issueSample(edge.cell.read(), kind, surroundings);
          edge.cell.commit(workspace);
          return HttpResponse.json({ ...sample });
        }),
    ),
  ),
];
