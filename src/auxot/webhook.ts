// A vendor's webhook settings, where an Auxot key may be put so that the vendor can call in. It is a
// stand-in for any vendor's form, no page of Auxot: it takes what it is given.

import { MASK } from "../secrets/mask.ts";
import { type Seen, type Surroundings, takeSecret } from "./acceptance.ts";
import { answerKey, type Caller, findKey, ownerOf, sampleOwner } from "./api-keys.ts";
import { maskedKey } from "./key-list.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import type { Workspace } from "./workspace.ts";

// @known An intake takes any JSON and answers 202 with a work_id. [intake]
// @known For calls that come in, a team key is meant. [pickT, intake]
// @inferred A vendor's form takes whatever is put into it.
// @left-out What happens to the event after Auxot has taken it.

/** What Auxot answers to a vendor's event ([intake]: 202). */
export type Delivery =
  | { readonly status: 202; readonly who: Caller }
  | { readonly status: 401; readonly who: null };

/** Puts a secret into the settings. A masked key stands for the one its maker kept. */
export function saveWebhook(
  workspace: Workspace,
  text: string,
  surroundings: Surroundings,
): Outcome<Seen> {
  const key = findKey(workspace, text.trim());
  const seen: Seen | null = key
    ? { form: key.owner === "team" ? "team-key" : "user-key", vendor: "Auxot", ours: true }
    : null;
  const taken = seen
    ? { ok: true as const, seen }
    : takeSecret(workspace, text, "webhook", surroundings);
  if (!taken.ok) return taken;
  const { form, vendor } = taken.seen;
  return done({ ...workspace, webhook: { form, vendor, key: key?.id ?? null } }, taken.seen);
}

/** Empties the settings. */
export function clearWebhook(workspace: Workspace): Outcome<null> {
  if (!workspace.webhook) return refuse({ code: "not-found" });
  return done({ ...workspace, webhook: null }, null);
}

/**
 * Lets the vendor send an event with what its settings hold. A secret with which it only signs is
 * checked by whoever receives the event, so that Auxot is not asked: null.
 */
export function deliverEvent(workspace: Workspace): Delivery | null {
  const { webhook, keys, viewer } = workspace;
  if (!webhook || webhook.form === "webhook-secret") return null;
  const key = keys.find(({ id }) => id === webhook.key);
  if (key && answerKey(workspace, key, "agents").status === 401) return { status: 401, who: null };
  const who = key ? ownerOf(key) : sampleOwner({ ...webhook, ours: true }, viewer);
  return who === null ? { status: 401, who } : { status: 202, who };
}

/** What the settings hold, as it may be shown. */
export function maskedWebhook({ webhook, keys }: Workspace): string {
  const key = keys.find(({ id }) => id === webhook?.key);
  return key ? maskedKey(key) : MASK;
}
