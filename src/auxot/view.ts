// What the signed-in person's screens may show of the workspace: never a plaintext or a fingerprint.

import type { WorkspaceView } from "./api.ts";
import { CHAT_APPS, isLinked } from "./chat-apps.ts";
import { connectionOf, OAUTH_VENDORS } from "./connections.ts";
import { listCredentials } from "./credential-list.ts";
import { keyOwnersFor, listKeys, maskedKey } from "./key-list.ts";
import { nextEvent } from "./later-order.ts";
import { managesOrg, peopleOf } from "./people.ts";
import { mayManage, scopesFor } from "./scopes.ts";
import type { Workspace } from "./workspace.ts";

/** The signed-in person's view. */
export function viewOf(workspace: Workspace): WorkspaceView {
  const { viewer } = workspace;
  return {
    viewer,
    standing: workspace.standing,
    people: peopleOf(workspace),
    keys: listKeys(workspace).map((key) => ({
      id: key.id,
      name: key.name,
      owner: key.owner,
      masked: maskedKey(key),
      deleted: key.deleted,
      manageable: keyOwnersFor(workspace, viewer).includes(key.owner),
    })),
    keyOwners: keyOwnersFor(workspace, viewer),
    credentials: listCredentials(workspace).map(({ id, name, scope }) => ({
      id,
      name,
      scope,
      manageable: mayManage(workspace, scope, viewer),
    })),
    scopes: scopesFor(workspace, viewer),
    providers: workspace.providers.map(({ id, vendor, secretRotated }) => ({
      id,
      vendor,
      connected: connectionOf(workspace, id) !== undefined,
      stale: connectionOf(workspace, id)?.stale ?? false,
      secretRotated,
      manageable: managesOrg(workspace, viewer),
    })),
    teammateConnected: workspace.connections.some(
      ({ person, stale }) => person === "sam" && !stale,
    ),
    nightlyKey: workspace.nightlyKey,
    happened: workspace.happened,
    moreToCome: nextEvent(workspace) !== null,
    addableVendors: managesOrg(workspace, viewer)
      ? OAUTH_VENDORS.filter((vendor) => workspace.providers.every((row) => row.vendor !== vendor))
      : [],
    webhook: workspace.webhook && {
      holds: workspace.webhook.form,
      vendor: workspace.webhook.vendor,
    },
    chatApps: CHAT_APPS.map((app) => ({ app, linked: isLinked(workspace, app) })),
  };
}
