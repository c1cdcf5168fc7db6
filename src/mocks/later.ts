// Handlers of "ten days later", and of the nightly job that one of its stories is about. Their rules are
// fetched with the first request: few learners go there, and none at first.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { EVENTS } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody, withRules } from "./edge.ts";

const rules = () => import("../auxot/later.ts");

export const laterHandlers = (edge: Edge) => [
  http.post(at(paths.later), () =>
    withRules(rules, ({ lookAt, moveOn }) =>
      settle(edge, moveOn(edge.cell.read()), (event) => ({
        aftermath: { ...lookAt(edge.cell.read(), event) },
      })),
    ),
  ),

  ...EVENTS.map((event) =>
    http.get(at(paths.aftermath(event)), () =>
      withRules(rules, ({ lookAt }) =>
        HttpResponse.json({ aftermath: { ...lookAt(edge.cell.read(), event) } }),
      ),
    ),
  ),

  http.put(at(paths.nightlyKey), ({ request }) =>
    withBody(request, bodies.nightlyKey, ({ key }) =>
      withRules(rules, ({ giveToNightlyJob }) =>
        settle(edge, giveToNightlyJob(edge.cell.read(), key)),
      ),
    ),
  ),
];
