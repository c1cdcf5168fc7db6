// Settings → Linked Accounts: which person a chat user is. No secret travels.

import { refuseSecret, type Surroundings } from "./acceptance.ts";
import { isLinked } from "./chat-apps.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import type { ChatApp, Workspace } from "./workspace.ts";

// @known Slack or Discord users are tied to persons on {pages.linked-accounts.name}, by themselves. [linkT, seed]
// @known The bot sends a code as a direct message, and the person enters it in Auxot. [linkT]
// @known One link covers every bot of the organization in that chat app. [linkT]
// @known Linking gives no vendor's token to any tool. [seed, oauthT]
// @inferred A code has six digits.
// @inferred Unlink takes the link away.
// @left-out The bots themselves, their channels, and a code that runs out.

/** Sends a code of six digits (length inferred) to the person's chat app, replacing an older one. */
export function sendCode(
  workspace: Workspace,
  app: ChatApp,
  { randomText }: Surroundings,
): { workspace: Workspace; code: string } {
  const code = sixDigits(randomText(6));
  const codes = [...otherCodes(workspace, app), { app, person: workspace.viewer, code }];
  return { workspace: { ...workspace, session: { ...workspace.session, codes } }, code };
}

/** Links the chat app when the code is the one that was sent. */
export function enterCode(
  workspace: Workspace,
  app: ChatApp,
  text: string,
  surroundings: Surroundings,
): Outcome<ChatApp> {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return refuse({ code: "code-missing" });
  const secret = refuseSecret(workspace, text, "linked-accounts", surroundings);
  if (secret) return refuse(secret);
  const sent = workspace.session.codes.find(
    (each) => each.app === app && each.person === workspace.viewer,
  );
  if (!sent) return refuse({ code: "code-not-sent" });
  if (sent.code !== typed) return refuse({ code: "code-wrong" });
  const links = [...otherLinks(workspace, app), { app, person: workspace.viewer }];
  const session = { ...workspace.session, codes: otherCodes(workspace, app) };
  return done({ ...workspace, links, session }, app);
}

/** Takes the link away (inferred). */
export function unlink(workspace: Workspace, app: ChatApp): Outcome<ChatApp> {
  if (!isLinked(workspace, app)) return refuse({ code: "not-found" });
  return done({ ...workspace, links: otherLinks(workspace, app) }, app);
}

function otherCodes(workspace: Workspace, app: ChatApp): Workspace["session"]["codes"] {
  return workspace.session.codes.filter(
    (each) => each.app !== app || each.person !== workspace.viewer,
  );
}

function otherLinks(workspace: Workspace, app: ChatApp): Workspace["links"] {
  return workspace.links.filter((each) => each.app !== app || each.person !== workspace.viewer);
}

function sixDigits(text: string): string {
  return Array.from(text, (letter) => String(letter.charCodeAt(0) % 10)).join("");
}
