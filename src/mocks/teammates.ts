// Handlers of the two people who run the same agent. Their rules are fetched with the first request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { TOOL_VENDOR } from "../auxot/connections.ts";
import { refuse } from "../auxot/refusal.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody, withRules } from "./edge.ts";

export const teammateHandlers = (edge: Edge) => [
  http.post(at(paths.teammates), ({ request }) =>
    withBody(request, bodies.teammates, ({ way }) =>
      withRules(
        () => import("../auxot/teammates.ts"),
        ({ runSideBySide, sumUp }) => {
          const runs = runSideBySide(edge.cell.read(), way);
          return HttpResponse.json({ sum: sumUp(runs), runs: runs.map((run) => ({ ...run })) });
        },
      ),
    ),
  ),

  http.put(at(paths.teammateConnection), () =>
    withRules(
      () => import("../auxot/oauth.ts"),
      ({ connect }) => {
        const workspace = edge.cell.read();
        const row = workspace.providers.find(({ vendor }) => vendor === TOOL_VENDOR);
        const outcome = row ? connect(workspace, row.id, "sam") : refuse({ code: "not-found" });
        return settle(edge, outcome);
      },
    ),
  ),
];
