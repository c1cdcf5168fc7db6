// Acts on Settings → Linked Accounts.

import { type Answered, type CodeSent, paths, type Taken } from "../auxot/api.ts";
import type { ChatApp } from "../auxot/workspace.ts";
import { ask, type Reply } from "./door.ts";
import { tell } from "./events.ts";
import { rememberIssued } from "./issued.ts";
import { settled } from "./workspace.ts";

/** Has the bot send a code; the answer holds the bot's message. */
export async function sendCode(app: ChatApp): Promise<Reply<CodeSent>> {
  const reply = await settled(ask<CodeSent>("POST", paths.chatCode(app)));
  if (reply.ok) rememberIssued(reply.value.code, { form: "chat-code", vendor: "" });
  return reply;
}

/** Enters the code. */
export async function enterCode(app: ChatApp, code: string): Promise<Reply<Taken>> {
  const reply = await settled(ask<Taken>("PUT", paths.chatLink(app), { body: { code } }));
  if (reply.ok) tell({ type: "chat-linked", app });
  return reply;
}

/** Takes the link away. */
export function unlink(app: ChatApp): Promise<Reply<Answered>> {
  return settled(ask<Answered>("DELETE", paths.chatLink(app)));
}
