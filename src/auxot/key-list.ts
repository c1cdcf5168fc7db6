// Which API keys a person may see and make, and how a key is shown once its plaintext is gone.

import { MASK } from "../secrets/mask.ts";
import { isInTeam, managesTeam, type Org, type PersonId } from "./people.ts";
import type { ApiKey, Workspace } from "./workspace.ts";

/** The keys the signed-in person may see: their own personal ones and their team's. */
export function listKeys(workspace: Workspace): readonly ApiKey[] {
  const { viewer } = workspace;
  return workspace.keys.filter((key) =>
    key.owner === "team" ? isInTeam(workspace, viewer) : key.madeBy === viewer,
  );
}

/** The kinds of owner this person may make a key for ([T11]: team keys need a team Owner or Admin). */
export function keyOwnersFor(org: Org, person: PersonId): readonly ApiKey["owner"][] {
  return managesTeam(org, person) ? ["personal", "team"] : ["personal"];
}

/** How a key may be shown once its plaintext is gone: prefix and id, the secret part masked. */
export function maskedKey(key: Pick<ApiKey, "id" | "owner">): string {
  return `${prefixOf(key.owner)}.${key.id}.${MASK}`;
}

/** What a key begins with ([auth], [pickT]). */
export function prefixOf(owner: ApiKey["owner"]): string {
  return owner === "team" ? "team" : "user";
}
