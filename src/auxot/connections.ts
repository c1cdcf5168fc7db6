// Which vendors the OAuth page knows, and who has connected an account at one.

import type { PersonId } from "./people.ts";
import type { Connection, Workspace } from "./workspace.ts";

/** Vendors an admin may add here; the product's own list is not known. */
export const OAUTH_VENDORS = ["GitHub", "GitLab", "Notion", "Sentry"] as const;
export type OAuthVendor = (typeof OAUTH_VENDORS)[number];

/** The vendor that the lesson's agent and tool call. */
export const TOOL_VENDOR: OAuthVendor = "GitHub";

/** A person's own connection; undefined when they have not connected. */
export function connectionOf(
  workspace: Workspace,
  providerId: string,
  person: PersonId = workspace.viewer,
): Connection | undefined {
  return workspace.connections.find(
    (each) => each.provider === providerId && each.person === person,
  );
}
