// Handlers of the two people who run the same agent. Their rules are fetched with the first request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { connect, TOOL_VENDOR } from "../auxot/oauth.ts";
import { refuse } from "../auxot/refusal.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody } from "./edge.ts";

export const teammateHandlers = (edge: Edge) => [
  http.post(at(paths.teammates), ({ request }) =>
    withBody(request, bodies.teammates, async ({ way }) => {
      const { runSideBySide, sumUp } = await import("../auxot/teammates.ts");
      const runs = runSideBySide(edge.cell.read(), way);
      return HttpResponse.json({ sum: sumUp(runs), runs: runs.map((run) => ({ ...run })) });
    }),
  ),

  http.put(at(paths.teammateConnection), () => {
    const workspace = edge.cell.read();
    const row = workspace.providers.find(({ vendor }) => vendor === TOOL_VENDOR);
    return settle(edge, row ? connect(workspace, row.id, "sam") : refuse({ code: "not-found" }));
  }),
];
