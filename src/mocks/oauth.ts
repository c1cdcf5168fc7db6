// Handlers of Settings → OAuth and of a tool's call as the signed-in person. Their rules are fetched
// with the first request.

import { HttpResponse, http } from "msw/http";
import type { Seen } from "../auxot/acceptance.ts";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { traceTool } from "../auxot/trace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withRules, withTyped } from "./edge.ts";

const rules = () => import("../auxot/oauth.ts");

export const oauthHandlers = (edge: Edge) => [
  http.post(at(paths.providers), ({ request }) =>
    withRules(rules, ({ addProvider }) =>
      withTyped(edge, request, bodies.provider, (body, surroundings) =>
        settle(edge, addProvider(edge.cell.read(), body, surroundings), ({ seen }) =>
          fitting(seen),
        ),
      ),
    ),
  ),

  http.put<{ id: string }>(at(paths.providerSecret(":id")), ({ params, request }) =>
    withRules(rules, ({ replaceSecret }) =>
      withTyped(edge, request, bodies.clientSecret, ({ clientSecret }, surroundings) =>
        settle(
          edge,
          replaceSecret(edge.cell.read(), params.id, clientSecret, surroundings),
          fitting,
        ),
      ),
    ),
  ),

  http.put<{ provider: string }>(at(paths.connection(":provider")), ({ params }) =>
    withRules(rules, ({ connect }) => settle(edge, connect(edge.cell.read(), params.provider))),
  ),

  http.delete<{ provider: string }>(at(paths.connection(":provider")), ({ params }) =>
    withRules(rules, ({ disconnect }) =>
      settle(edge, disconnect(edge.cell.read(), params.provider)),
    ),
  ),

  http.post(at(paths.toolCalls), () =>
    withRules(rules, ({ callTool }) => {
      const call = callTool(edge.cell.read());
      return HttpResponse.json({ call: { ...call }, trace: { ...traceTool(call) } });
    }),
  ),
];

const fitting = ({ form, vendor }: Seen) => ({ fit: fitOf(form, vendor, "oauth") });
