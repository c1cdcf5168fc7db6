// Handlers of what belongs to no single page: the view, who is signed in, starting over, samples.

import { HttpResponse, http } from "msw/http";
import { issueSample } from "../auxot/acceptance.ts";
import { paths } from "../auxot/api.ts";
import { viewOf } from "../auxot/view.ts";
import { startOver } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody } from "./edge.ts";

export const sessionHandlers = (edge: Edge) => [
  http.get(at(paths.session), () => HttpResponse.json({ view: viewOf(edge.cell.read()) })),

  http.put(at(paths.viewer), ({ request }) =>
    withBody(edge, request, bodies.viewer, ({ person }) =>
      settle(edge, { ok: true, workspace: { ...edge.cell.read(), viewer: person }, value: null }),
    ),
  ),

  http.delete(at(paths.session), () =>
    settle(edge, { ok: true, workspace: startOver(edge.cell.read()), value: null }),
  ),

  http.post(at(paths.samples), ({ request }) =>
    withBody(edge, request, bodies.sample, ({ kind }, surroundings) => {
      const { workspace, ...sample } = issueSample(edge.cell.read(), kind, surroundings);
      edge.cell.commit(workspace);
      return HttpResponse.json({ ...sample });
    }),
  ),
];
