// Handlers of Settings → Credentials and of an agent's run that uses one. Their rules are fetched with
// the first request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { traceRun } from "../auxot/trace.ts";
import type { Credential } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withRules, withTyped } from "./edge.ts";

const rules = () => import("../auxot/credentials.ts");

export const credentialHandlers = (edge: Edge) => [
  http.post(at(paths.credentials), ({ request }) =>
    withRules(rules, ({ saveCredential }) =>
      withTyped(edge, request, bodies.credential, (body, surroundings) =>
        settle(edge, saveCredential(edge.cell.read(), body, surroundings), fitting),
      ),
    ),
  ),

  http.put<{ id: string }>(at(paths.credential(":id")), ({ params, request }) =>
    withRules(rules, ({ replaceCredential }) =>
      withTyped(edge, request, bodies.value, ({ value }, surroundings) =>
        settle(edge, replaceCredential(edge.cell.read(), params.id, value, surroundings), fitting),
      ),
    ),
  ),

  http.delete<{ id: string }>(at(paths.credential(":id")), ({ params }) =>
    withRules(rules, ({ deleteCredential }) =>
      settle(edge, deleteCredential(edge.cell.read(), params.id)),
    ),
  ),

  http.post(at(paths.agentRuns), () =>
    withRules(rules, ({ runAgent }) => {
      const workspace = edge.cell.read();
      const run = runAgent(workspace, workspace.viewer);
      return HttpResponse.json({ run: { ...run }, trace: { ...traceRun(run) } });
    }),
  ),
];

const fitting = ({ form, vendor }: Credential) => ({ fit: fitOf(form, vendor, "credentials") });
