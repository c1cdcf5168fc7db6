// Handlers of "ten days later", and of the nightly job that one of its stories is about. Their rules are
// fetched with the first request: few learners go there, and none at first.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { EVENTS } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withBody } from "./edge.ts";

const rules = () => import("../auxot/later.ts");

export const laterHandlers = (edge: Edge) => [
  http.post(at(paths.later), async () => {
    const { lookAt, moveOn } = await rules();
    return settle(edge, moveOn(edge.cell.read()), (event) => ({
      aftermath: { ...lookAt(edge.cell.read(), event) },
    }));
  }),

  ...EVENTS.map((event) =>
    http.get(at(paths.aftermath(event)), async () => {
      const { lookAt } = await rules();
      return HttpResponse.json({ aftermath: { ...lookAt(edge.cell.read(), event) } });
    }),
  ),

  http.put(at(paths.nightlyKey), ({ request }) =>
    withBody(request, bodies.nightlyKey, async ({ key }) => {
      const { giveToNightlyJob } = await rules();
      return settle(edge, giveToNightlyJob(edge.cell.read(), key));
    }),
  ),
];
