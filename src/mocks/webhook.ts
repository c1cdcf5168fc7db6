// Handlers of the stand-in for a vendor's webhook settings.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf, wrongBox } from "../auxot/boxes.ts";
import { traceDelivery } from "../auxot/trace.ts";
import { clearWebhook, deliverEvent, maskedWebhook, saveWebhook } from "../auxot/webhook.ts";
import type { Workspace } from "../auxot/workspace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withTyped } from "./edge.ts";

export const webhookHandlers = (edge: Edge) => [
  http.put(at(paths.webhook), ({ request }) =>
    withTyped(edge, request, bodies.webhook, ({ secret }, surroundings) =>
      settle(edge, saveWebhook(edge.cell.read(), secret, surroundings), ({ form, vendor }) => {
        const fit = fitOf(form, vendor, "webhook");
        const wrong = fit || form === null ? null : wrongBox(form, vendor, "webhook");
        return { fit, wrong, trace: deliver(edge.cell.read()) };
      }),
    ),
  ),

  http.delete(at(paths.webhook), () => settle(edge, clearWebhook(edge.cell.read()))),

  http.post(at(paths.webhookEvents), () => HttpResponse.json({ trace: deliver(edge.cell.read()) })),
];

function deliver(workspace: Workspace) {
  const delivery = deliverEvent(workspace);
  return delivery && { ...traceDelivery(delivery, maskedWebhook(workspace)) };
}
