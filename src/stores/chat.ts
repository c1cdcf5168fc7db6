// The conversation with the Admin Agent: in memory only, and never with a refused message in it.

import { atom } from "nanostores";
import { type ChatAnswered, paths } from "../auxot/api.ts";
import type { ChatReply } from "../auxot/chat.ts";
import type { ViewerId } from "../auxot/people.ts";
import { ask, type Reply } from "./door.ts";
import { traced } from "./traces.ts";
import { $generation } from "./workspace.ts";

/** A message that was taken, and what came back. */
export interface Turn {
  readonly number: number;
  /** Who asked: another person sees their own conversation. */
  readonly viewer: ViewerId;
  readonly message: string;
  readonly reply: ChatReply;
}

/** All turns since the page was opened or the simulation started over, the first one first. */
export const $turns = atom<readonly Turn[]>([]);

$generation.listen(() => $turns.set([]));

/** Sends a message. It may hold a secret until the simulated product has looked at it. */
export async function sendMessage(viewer: ViewerId, message: string): Promise<Reply<ChatAnswered>> {
  const answer = await traced(ask<ChatAnswered>("POST", paths.chat, { body: { message } }));
  if (answer.ok) {
    const before = $turns.get();
    const { reply } = answer.value;
    $turns.set([...before, { number: before.length + 1, viewer, message, reply }]);
  }
  return answer;
}
