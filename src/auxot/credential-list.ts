// Which credentials a person may see.

import { isInTeam } from "./people.ts";
import { mayManage } from "./scopes.ts";
import type { Credential, Workspace } from "./workspace.ts";

/** The credentials the signed-in person may see: their own, their team's and, for admins, the org's. */
export function listCredentials(workspace: Workspace): readonly Credential[] {
  return workspace.credentials.filter(
    ({ scope, savedBy }) =>
      (scope === "personal" && savedBy === workspace.viewer) ||
      (scope === "team" && isInTeam(workspace, workspace.viewer)) ||
      (scope === "org" && mayManage(workspace, "org", workspace.viewer)),
  );
}
