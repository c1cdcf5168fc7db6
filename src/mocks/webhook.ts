// Handlers of the stand-in for a vendor's webhook settings. Their rules are fetched with the first
// request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf, wrongBox } from "../auxot/boxes.ts";
import { traceDelivery } from "../auxot/trace.ts";
import type { Workspace } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withRules, withTyped } from "./edge.ts";

const rules = () => import("../auxot/webhook.ts");

export const webhookHandlers = (edge: Edge) => [
  http.put(at(paths.webhook), ({ request }) =>
    withRules(rules, ({ saveWebhook, ...webhook }) =>
      withTyped(edge, request, bodies.webhook, ({ secret }, surroundings) =>
        settle(edge, saveWebhook(edge.cell.read(), secret, surroundings), ({ form, vendor }) => {
          const fit = fitOf(form, vendor, "webhook");
          const wrong = fit || form === null ? null : wrongBox(form, vendor, "webhook");
          return { fit, wrong, trace: deliver(edge.cell.read(), webhook) };
        }),
      ),
    ),
  ),

  http.delete(at(paths.webhook), () =>
    withRules(rules, ({ clearWebhook }) => settle(edge, clearWebhook(edge.cell.read()))),
  ),

  http.post(at(paths.webhookEvents), () =>
    withRules(rules, (webhook) => HttpResponse.json({ trace: deliver(edge.cell.read(), webhook) })),
  ),
];

type Rules = Pick<Awaited<ReturnType<typeof rules>>, "deliverEvent" | "maskedWebhook">;

function deliver(workspace: Workspace, { deliverEvent, maskedWebhook }: Rules) {
  const delivery = deliverEvent(workspace);
  return delivery && { ...traceDelivery(delivery, maskedWebhook(workspace)) };
}
