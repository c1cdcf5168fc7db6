// Acts on a vendor's webhook settings. What is put into them is an argument, and never kept.

import { type Answered, paths, type WebhookCalled, type WebhookSaved } from "../auxot/api.ts";
import { ask, type Reply } from "./door.ts";
import { traced } from "./traces.ts";
import { settled } from "./workspace.ts";

/** Puts a secret into the settings; the vendor sends an event at once. */
export function saveWebhook(secret: string): Promise<Reply<WebhookSaved>> {
  return traced(settled(ask<WebhookSaved>("PUT", paths.webhook, { body: { secret } })));
}

/** Empties the settings. */
export function clearWebhook(): Promise<Reply<Answered>> {
  return settled(ask<Answered>("DELETE", paths.webhook));
}

/** Lets the vendor send an event with what its settings hold. */
export function sendEvent(): Promise<Reply<WebhookCalled>> {
  return traced(ask<WebhookCalled>("POST", paths.webhookEvents));
}
