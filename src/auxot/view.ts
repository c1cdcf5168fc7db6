// What the signed-in person's screens may show of the workspace: never a plaintext or a fingerprint.

import type { SeenForm } from "./boxes.ts";
import { CHAT_APPS, isLinked } from "./chat-apps.ts";
import { connectionOf, OAUTH_VENDORS } from "./connections.ts";
import { listCredentials } from "./credential-list.ts";
import { keyOwnersFor, listKeys, maskedKey } from "./key-list.ts";
import { nextEvent } from "./later-order.ts";
import { managesOrg, type PersonId, peopleOf, type ViewerId } from "./people.ts";
import { mayManage, type Scope, scopesFor } from "./scopes.ts";
import type { Standing } from "./standing.ts";
import type { ApiKey, ChatApp, EventId, Workspace } from "./workspace.ts";

/** What the signed-in person's screens show. */
export interface WorkspaceView {
  readonly viewer: ViewerId;
  readonly standing: Standing;
  /** Who is in the org. */
  readonly people: readonly PersonId[];
  readonly keys: readonly KeyRow[];
  readonly keyOwners: readonly ApiKey["owner"][];
  readonly credentials: readonly CredentialRow[];
  readonly scopes: readonly Scope[];
  readonly providers: readonly ProviderRow[];
  /** Vendors this person may still add a row for; empty for everyone but org admins. */
  readonly addableVendors: readonly string[];
  /** Whether the teammate beside the learner has connected their own account. */
  readonly teammateConnected: boolean;
  /** The key of the nightly job; null while there is no such job. */
  readonly nightlyKey: string | null;
  /** What has happened "ten days later", and whether more can. */
  readonly happened: readonly EventId[];
  readonly moreToCome: boolean;
  /** What the vendor's webhook settings hold; null while they are empty. */
  readonly webhook: { readonly holds: SeenForm | null; readonly vendor: string } | null;
  readonly chatApps: readonly { readonly app: ChatApp; readonly linked: boolean }[];
}

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly owner: ApiKey["owner"];
  /** Prefix and id, the secret part masked; stands for the key that the script kept. */
  readonly masked: string;
  readonly deleted: boolean;
  readonly manageable: boolean;
}

export interface CredentialRow {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly manageable: boolean;
}

export interface ProviderRow {
  readonly id: string;
  readonly vendor: string;
  readonly connected: boolean;
  /** Whether the connection can no longer be renewed. */
  readonly stale: boolean;
  /** Whether the vendor has given the app another client secret. */
  readonly secretRotated: boolean;
  readonly manageable: boolean;
}

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
