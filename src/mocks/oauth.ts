// Handlers of Settings → OAuth and of a tool's call as the signed-in person.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { addProvider, callTool, connect, disconnect, replaceSecret } from "../auxot/oauth.ts";
import { traceTool } from "../auxot/trace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withTyped } from "./edge.ts";

export const oauthHandlers = (edge: Edge) => [
  http.post(at(paths.providers), ({ request }) =>
    withTyped(edge, request, bodies.provider, (body, surroundings) =>
      settle(edge, addProvider(edge.cell.read(), body, surroundings), ({ seen }) => ({
        fit: fitOf(seen.form, seen.vendor, "oauth"),
      })),
    ),
  ),

  http.put<{ id: string }>(at(paths.providerSecret(":id")), ({ params, request }) =>
    withTyped(edge, request, bodies.clientSecret, ({ clientSecret }, surroundings) =>
      settle(
        edge,
        replaceSecret(edge.cell.read(), params.id, clientSecret, surroundings),
        ({ form, vendor }) => ({ fit: fitOf(form, vendor, "oauth") }),
      ),
    ),
  ),

  http.put<{ provider: string }>(at(paths.connection(":provider")), ({ params }) =>
    settle(edge, connect(edge.cell.read(), params.provider)),
  ),

  http.delete<{ provider: string }>(at(paths.connection(":provider")), ({ params }) =>
    settle(edge, disconnect(edge.cell.read(), params.provider)),
  ),

  http.post(at(paths.toolCalls), () => {
    const call = callTool(edge.cell.read());
    return HttpResponse.json({ call: { ...call }, trace: { ...traceTool(call) } });
  }),
];
