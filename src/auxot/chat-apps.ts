// The chat apps that can be linked, and whether one is.

import type { ChatApp, Workspace } from "./workspace.ts";

/** The chat apps that can be linked ([linkT]). */
export const CHAT_APPS = ["slack", "discord"] as const satisfies readonly ChatApp[];

/** Whether the signed-in person is linked in a chat app. */
export function isLinked(workspace: Workspace, app: ChatApp): boolean {
  return workspace.links.some((each) => each.app === app && each.person === workspace.viewer);
}
