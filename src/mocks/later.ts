// Handlers of "ten days later", and of the nightly job that one of its stories is about.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { giveToNightlyJob, lookAt, moveOn } from "../auxot/later.ts";
import { EVENTS } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody } from "./edge.ts";

export const laterHandlers = (edge: Edge) => [
  http.post(at(paths.later), () =>
    settle(edge, moveOn(edge.cell.read()), (event) => ({
      aftermath: { ...lookAt(edge.cell.read(), event) },
    })),
  ),

  ...EVENTS.map((event) =>
    http.get(at(paths.aftermath(event)), () =>
      HttpResponse.json({ aftermath: { ...lookAt(edge.cell.read(), event) } }),
    ),
  ),

  http.put(at(paths.nightlyKey), ({ request }) =>
    withBody(request, bodies.nightlyKey, ({ key }) =>
      settle(edge, giveToNightlyJob(edge.cell.read(), key)),
    ),
  ),
];
