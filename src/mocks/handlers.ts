// All handlers of the simulated Auxot, over one workspace.

import { apiKeyHandlers } from "./api-keys.ts";
import { chatHandlers } from "./chat.ts";
import { credentialHandlers } from "./credentials.ts";
import type { Edge } from "./edge.ts";
import { laterHandlers } from "./later.ts";
import { linkedAccountHandlers } from "./linked-accounts.ts";
import { oauthHandlers } from "./oauth.ts";
import { sessionHandlers } from "./session.ts";
import { teammateHandlers } from "./teammates.ts";
import { webhookHandlers } from "./webhook.ts";

/** Ordinary MSW handlers: they serve in the page, in a service worker and under `setupServer`. */
export const createHandlers = (edge: Edge) => [
  ...sessionHandlers(edge),
  ...apiKeyHandlers(edge),
  ...credentialHandlers(edge),
  ...oauthHandlers(edge),
  ...linkedAccountHandlers(edge),
  ...webhookHandlers(edge),
  ...chatHandlers(edge),
  ...teammateHandlers(edge),
  ...laterHandlers(edge),
];
