// Acts on Settings → API Keys, and a script's call from outside. A key is an argument, and never kept.

import {
  type Answered,
  type Bodies,
  type CallAddress,
  type CallAnswered,
  type KeyCreated,
  paths,
} from "../auxot/api.ts";
import type { KeyRow } from "../auxot/view.ts";
import { ask, type Reply } from "./door.ts";
import { tell } from "./events.ts";
import { traced } from "./traces.ts";
import { settled } from "./workspace.ts";

/** Makes a key; its plaintext is in this one answer. */
export async function createKey(body: Bodies["key"]): Promise<Reply<KeyCreated>> {
  const reply = await settled(ask<KeyCreated>("POST", paths.keys, { body }));
  if (reply.ok) tell({ type: "key-created", name: body.name.trim(), owner: body.owner });
  return reply;
}

/** Deletes a key. */
export async function deleteKey({ id, owner }: Pick<KeyRow, "id" | "owner">) {
  const reply = await settled(ask<Answered>("DELETE", paths.key(id)));
  if (reply.ok) tell({ type: "key-deleted", owner });
  return reply;
}

/** The headers a key may be presented in; both work on every route. */
export type KeyHeader = "authorization" | "x-api-key";

/** Lets a script call Auxot with a key, or with none. */
export async function callAuxot(
  address: CallAddress,
  header: KeyHeader,
  key: string,
): Promise<Reply<CallAnswered>> {
  const value = header === "authorization" ? `Bearer ${key}` : key;
  const headers = key === "" ? {} : { [header]: encodeHeader(value) };
  const reply = await traced(ask<CallAnswered>("GET", paths.called(address), { headers }));
  if (reply.ok) {
    const { answer } = reply.value;
    tell({
      type: "call-answered",
      status: answer.status,
      ...("who" in answer && { who: answer.who }),
    });
  }
  return reply;
}

/** A header takes no line break and no letter beyond Latin-1; such a key is wrong anyway. */
function encodeHeader(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, "?");
}
