// Makes a classic mistake in the simulation, where it costs nothing. No sheet line is suggested by it.

import { type KeyCreated, paths } from "../auxot/api.ts";
import type { Trace } from "../auxot/trace.ts";
import type { Mistake } from "../learning/mistakes.ts";
import { ask, type Reply } from "./door.ts";
import { callTool } from "./oauth.ts";
import { getSample } from "./samples.ts";
import { saveWebhook } from "./webhook.ts";
import { $view, settled } from "./workspace.ts";

/** What came of it: the call it led to, or that Auxot refused the request. */
export type Made = { readonly trace: Trace } | { readonly refused: string };

/** Makes a mistake. `keyName` is what a key is called that is needed for it. */
export async function makeMistake(mistake: Mistake, keyName: string): Promise<Made> {
  switch (mistake) {
    case "github-token-in-api-keys":
      return nameKey(taken(await getSample("github-token")).value);
    case "user-key-in-a-webhook": {
      return traceOf(taken(await saveWebhook(await personalKey(keyName))));
    }
    case "nobody-did-oauth":
      return traceOf(taken(await callTool()));
  }
}

async function nameKey(name: string): Promise<Made> {
  const reply = await createPersonalKey(name);
  if (reply.ok) throw new Error("The simulation took a secret for a name.");
  return { refused: `POST ${paths.keys}` };
}

/** The key of an earlier visit, masked, which stands for the one its maker kept; else a new one. */
async function personalKey(name: string): Promise<string> {
  const made = $view
    .get()
    ?.keys.find((key) => key.name === name && key.owner === "personal" && !key.deleted);
  return made?.masked ?? taken(await createPersonalKey(name)).plaintext;
}

function createPersonalKey(name: string): Promise<Reply<KeyCreated>> {
  const body = { name, owner: "personal" };
  return settled(ask<KeyCreated>("POST", paths.keys, { body }));
}

function traceOf({ trace }: { readonly trace: Trace | null }): Made {
  if (!trace) throw new Error("The mistake led to no call.");
  return { trace };
}

function taken<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`The simulation refused: ${reply.refusal.code}.`);
  return reply.value;
}
