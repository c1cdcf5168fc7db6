// Handlers of Settings → Credentials and of an agent's run that uses one.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import {
  deleteCredential,
  replaceCredential,
  runAgent,
  saveCredential,
} from "../auxot/credentials.ts";
import { traceRun } from "../auxot/trace.ts";
import type { Credential } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withTyped } from "./edge.ts";

export const credentialHandlers = (edge: Edge) => [
  http.post(at(paths.credentials), ({ request }) =>
    withTyped(edge, request, bodies.credential, (body, surroundings) =>
      settle(edge, saveCredential(edge.cell.read(), body, surroundings), fit),
    ),
  ),

  http.put<{ id: string }>(at(paths.credential(":id")), ({ params, request }) =>
    withTyped(edge, request, bodies.value, ({ value }, surroundings) =>
      settle(edge, replaceCredential(edge.cell.read(), params.id, value, surroundings), fit),
    ),
  ),

  http.delete<{ id: string }>(at(paths.credential(":id")), ({ params }) =>
    settle(edge, deleteCredential(edge.cell.read(), params.id)),
  ),

  http.post(at(paths.agentRuns), () => {
    const workspace = edge.cell.read();
    const run = runAgent(workspace, workspace.viewer);
    return HttpResponse.json({ run: { ...run }, trace: { ...traceRun(run) } });
  }),
];

const fit = ({ form, vendor }: Credential) => ({ fit: fitOf(form, vendor, "credentials") });
