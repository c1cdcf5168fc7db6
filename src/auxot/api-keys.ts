// Settings → API Keys: who is calling Auxot from outside, and how Auxot answers them.

import { fingerprintOf, matches } from "../secrets/fingerprint.ts";
import { looksReal } from "../secrets/looks-real.ts";
import { MASK } from "../secrets/mask.ts";
import { makeKeySecret } from "../secrets/samples.ts";
import { look, refuseSecret, type Seen, type Surroundings } from "./acceptance.ts";
import type { CallAddress } from "./api.ts";
import { fitOf, type WrongBox, wrongBox } from "./boxes.ts";
import { keyOwnersFor, listKeys, maskedKey, prefixOf } from "./key-list.ts";
import { managesOrg, type Org, type PersonId } from "./people.ts";
import { done, type Outcome, type Refusal, refuse, roleOrTier } from "./refusal.ts";
import { type ApiKey, takeId, type Workspace } from "./workspace.ts";

const NAME_LIMIT = 64;

export interface NewKey {
  readonly name: string;
  readonly owner: ApiKey["owner"];
}

// @known An API key lets a script, CI or another service call Auxot without a browser. [auth, seed]
// @known A personal key begins with “user.”, a team key with “team.”. [auth, pickT]
// @known A key is shown once, when it is made; afterwards only a hash of it is kept. [auth]
// @known A personal key carries its maker's permissions and dies with that account. [auth, T11, pickT]
// @known A team key belongs to the team and outlives whoever made it. Making one needs a team Owner
// or Admin on a plan that has teams. [T11]
// @known A deleted key stops working at once. [auth]
// @known Authorization: Bearer and x-api-key both work on every route. [api, auth]
// @known Errors are JSON with one text, error, and a status: 401 for a key that is missing or
// invalid, 403 for one that may not. [api]
// @inferred A key has three parts with dots between them: prefix, id, secret. Public texts show only
// the beginning.
// @inferred Personal and team keys are made on one page; some Auxot texts put team keys under Teams.
// @inferred GET /api/users is an address for org admins.
// @inferred A person sees their own personal keys, and the keys of their team.
// @left-out Rotation, expiry, last use, and the compatible APIs of other model vendors.

/** Makes a key. Its plaintext is returned this once; the workspace keeps a salted fingerprint. */
export function createKey(
  workspace: Workspace,
  { name, owner }: NewKey,
  surroundings: Surroundings,
): Outcome<{ readonly key: ApiKey; readonly plaintext: string }> {
  // Invisible characters would make a name that nobody can tell from another.
  const label = name.replace(/[\p{Cf}\p{Cc}]/gu, "").trim();
  if (label === "") return refuse({ code: "name-missing" });
  const secret = refuseSecret(workspace, label, "api-keys", surroundings);
  if (secret) return refuse(secret);
  if (label.length > NAME_LIMIT) return refuse({ code: "name-too-long", limit: NAME_LIMIT });
  if (!keyOwnersFor(workspace, workspace.viewer).includes(owner))
    return refuse(roleOrTier(workspace, "team-key"));
  const next = takeId(workspace);
  const plaintext = `${prefixOf(owner)}.${next.id}.${makeKeySecret(surroundings.randomText)}`;
  const key = {
    id: next.id,
    name: label,
    owner,
    madeBy: workspace.viewer,
    fingerprint: fingerprintOf(plaintext, surroundings.randomText(16)),
    deleted: false,
  };
  return done({ ...next.workspace, keys: [...workspace.keys, key] }, { key, plaintext });
}

/** Deletes a key; effective at once ([auth]). A team key needs the team right. */
export function deleteKey(workspace: Workspace, id: string): Outcome<ApiKey> {
  const key = listKeys(workspace).find((each) => each.id === id && !each.deleted);
  if (!key) return refuse({ code: "not-found" });
  if (!keyOwnersFor(workspace, workspace.viewer).includes(key.owner))
    return refuse(roleOrTier(workspace, "team-key"));
  const deleted = { ...key, deleted: true };
  return done(
    { ...workspace, keys: workspace.keys.map((each) => (each.id === id ? deleted : each)) },
    deleted,
  );
}

/** The key that a text is, deleted or not; a masked one stands for the plaintext that its maker kept. */
export function findKey(workspace: Workspace, text: string): ApiKey | undefined {
  return workspace.keys.find((each) => maskedKey(each) === text || matches(text, each.fingerprint));
}

/** Whom a key acts for. */
export function ownerOf(key: ApiKey): Caller {
  return key.owner === "team" ? "team" : key.madeBy;
}

/** Whom a sample of an Auxot key stands for: whoever practices with it, or their team; else null. */
export function sampleOwner({ form, ours }: Seen, viewer: PersonId): Caller | null {
  if (!ours) return null;
  if (form === "team-key") return "team";
  return form === "user-key" ? viewer : null;
}

/** What was presented, as it may be shown; null when nothing was. */
export function maskedCall(workspace: Workspace, presented: string | null): string | null {
  if (presented === null || presented.trim() === "") return null;
  const key = findKey(workspace, presented.trim());
  return key ? maskedKey(key) : MASK;
}

/** How Auxot answers a call from outside. */
export type CallAnswer =
  | {
      readonly status: 200;
      readonly result: "ok";
      readonly who: Caller;
      /** A sample stands for a key of whoever practices with it, and is in no list. */
      readonly sample?: true;
    }
  | { readonly status: 401; readonly result: "missing" }
  /** `foreign` names a secret that was made for something else. */
  | { readonly status: 401; readonly result: "invalid"; readonly foreign: WrongBox | null }
  | { readonly status: 401; readonly result: "deleted"; readonly name: string }
  | {
      readonly status: 401;
      readonly result: "owner-left";
      readonly name: string;
      readonly who: PersonId;
    }
  | { readonly status: 403; readonly result: "forbidden"; readonly who: Caller };

export type Caller = PersonId | "team";

/**
 * Answers a call. `presented` is the key from the request's header, or null. A masked key stands for
 * the plaintext that the simulated script kept when the key was made: this page no longer has it.
 * Refuses, rather than answers, a text that looks real and was not made here.
 */
export function answerCall(
  workspace: Workspace,
  presented: string | null,
  address: CallAddress,
  surroundings: Surroundings,
): { ok: true; answer: CallAnswer } | { ok: false; refusal: Refusal } {
  if (presented === null || presented.trim() === "")
    return answered({ status: 401, result: "missing" });
  const text = presented.trim();
  const key = findKey(workspace, text);
  if (key) return answered(answerKey(workspace, key, address));
  const seen = look(workspace, text, surroundings);
  const owner = sampleOwner(seen, workspace.viewer);
  if (owner) {
    const answer = answerCaller(workspace, owner, address);
    return answered(answer.result === "ok" ? { ...answer, sample: true } : answer);
  }
  const fits = fitOf(seen.form, seen.vendor, "caller") !== null;
  const foreign = seen.form === null || fits ? null : wrongBox(seen.form, seen.vendor, "caller");
  // What it is comes first: a real one is named, too, and then neither answered nor kept.
  if (!seen.ours && looksReal(text, surroundings.recognise))
    return refuse(foreign ?? { code: "not-a-sample", rightBox: fits });
  return answered({ status: 401, result: "invalid", foreign });
}

/** How Auxot answers a call with one of its keys. A personal key dies with its account ([T11]). */
export function answerKey(workspace: Workspace, key: ApiKey, address: CallAddress): CallAnswer {
  const { name } = key;
  if (key.deleted) return { status: 401, result: "deleted", name };
  const who = ownerOf(key);
  if (who !== "team" && workspace.left.includes(who)) {
    return { status: 401, result: "owner-left", name, who };
  }
  return answerCaller(workspace, who, address);
}

function answerCaller(org: Org, who: Caller, address: CallAddress): CallAnswer {
  const allowed = address === "agents" || (who !== "team" && managesOrg(org, who));
  return allowed ? { status: 200, result: "ok", who } : { status: 403, result: "forbidden", who };
}

function answered(answer: CallAnswer): { ok: true; answer: CallAnswer } {
  return { ok: true, answer };
}
