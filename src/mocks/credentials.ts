// Handlers of Settings → Credentials and of an agent's run that uses one.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import {
  deleteCredential,
  replaceCredential,
  runAgent,
  saveCredential,
} from "../auxot/credentials.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody } from "./edge.ts";

export const credentialHandlers = (edge: Edge) => [
  http.post(at(paths.credentials), ({ request }) =>
    withBody(edge, request, bodies.credential, (body, surroundings) =>
      settle(edge, saveCredential(edge.cell.read(), body, surroundings)),
    ),
  ),

  http.put<{ id: string }>(at(paths.credential(":id")), ({ params, request }) =>
    withBody(edge, request, bodies.value, ({ value }, surroundings) =>
      settle(edge, replaceCredential(edge.cell.read(), params.id, value, surroundings)),
    ),
  ),

  http.delete<{ id: string }>(at(paths.credential(":id")), ({ params }) =>
    settle(edge, deleteCredential(edge.cell.read(), params.id)),
  ),

  http.post(at(paths.agentRuns), () => {
    const workspace = edge.cell.read();
    return HttpResponse.json({ run: { ...runAgent(workspace, workspace.viewer) } });
  }),
];
