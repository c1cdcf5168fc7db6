// The whole state of the simulated Auxot as one immutable value, and its stored form.

import * as v from "valibot";
import { SECRET_FORMS } from "../secrets/kinds.ts";
import type { SeenForm } from "./boxes.ts";
import { PEOPLE, type PersonId, peopleOf, VIEWERS, type ViewerId } from "./people.ts";
import { done, type Outcome, refuse } from "./refusal.ts";
import { SCOPES } from "./scopes.ts";
import {
  isPossible,
  lessonStanding,
  ORG_ROLES,
  type Standing,
  TEAM_ROLES,
  TIERS,
} from "./standing.ts";

const person = v.picklist(PEOPLE);

const SEEN_FORMS: readonly SeenForm[] = [...SECRET_FORMS, "chat-code"];

const seenForm = v.nullable(v.picklist(SEEN_FORMS));

/** A salted hash by which something this simulation made can be recognised again. */
const fingerprint = v.object({ salt: v.string(), hash: v.string() });

const apiKey = v.object({
  id: v.string(),
  name: v.string(),
  owner: v.picklist(["personal", "team"]),
  /** Who made it; a personal key acts as them. */
  madeBy: person,
  fingerprint,
  /** A deleted key stays known, so that a call with it can say so. */
  deleted: v.boolean(),
});

const credential = v.object({
  id: v.string(),
  name: v.string(),
  scope: v.picklist(SCOPES),
  savedBy: person,
  /** What the value was recognised as; null when it looked like nothing. The value is not kept. */
  form: seenForm,
  vendor: v.string(),
  /** Whether the vendor has taken back what is inside. */
  revoked: v.optional(v.boolean(), false),
});

/** An OAuth app; neither its client id nor its secret is kept. */
const provider = v.object({
  id: v.string(),
  vendor: v.string(),
  /** Whether the vendor has given the app another client secret than the one Auxot has. */
  secretRotated: v.optional(v.boolean(), false),
});

const connection = v.object({
  provider: v.string(),
  person,
  /** Whether the token behind it can no longer be renewed. */
  stale: v.optional(v.boolean(), false),
});

/** What was put into a vendor's webhook settings, and which of our keys it is, if any. */
const webhook = v.object({ form: seenForm, vendor: v.string(), key: v.nullable(v.string()) });

const chatLink = v.object({ app: v.picklist(["slack", "discord"]), person });

/** The learner's standing; a record from before it could be chosen has the lesson's. */
const standing = v.optional(
  v.pipe(
    v.object({
      orgRole: v.picklist(ORG_ROLES),
      teamRole: v.picklist(TEAM_ROLES),
      tier: v.picklist(TIERS),
    }),
    v.check(isPossible),
  ),
  lessonStanding,
);

/** What can happen in ten days (see later.ts). */
export const EVENTS = [
  "key-owner-left",
  "org-credential-used",
  "token-revoked",
  "app-secret-rotated",
] as const;

export type EventId = (typeof EVENTS)[number];

const stored = v.object({
  viewer: v.picklist(VIEWERS),
  standing,
  /** Counts the ids given so far. */
  serial: v.pipe(v.number(), v.integer(), v.minValue(0)),
  keys: v.array(apiKey),
  credentials: v.array(credential),
  providers: v.array(provider),
  connections: v.array(connection),
  links: v.array(chatLink),
  webhook: v.optional(v.nullable(webhook), null),
  /** The key with which a nightly job calls Auxot; null while there is no such job. */
  nightlyKey: v.optional(v.nullable(v.string()), null),
  /** Who has left the org. */
  left: v.optional(v.array(person), []),
  happened: v.optional(v.array(v.picklist(EVENTS)), []),
  /** Draws the order of what happens. */
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
});

export type Fingerprint = Readonly<v.InferOutput<typeof fingerprint>>;
export type ApiKey = Readonly<v.InferOutput<typeof apiKey>>;
export type Credential = Readonly<v.InferOutput<typeof credential>>;
export type Connection = Readonly<v.InferOutput<typeof connection>>;
export type Provider = Readonly<v.InferOutput<typeof provider>>;
export type ChatApp = v.InferOutput<typeof chatLink>["app"];

/** What survives a visit: no plaintext, no chat code. */
export type StoredWorkspace = Readonly<v.InferOutput<typeof stored>>;

/** A sample this tab handed out, known again by its fingerprint. */
export interface IssuedSample {
  readonly form: SeenForm;
  readonly vendor: string;
  readonly fingerprint: Fingerprint;
}

/** A chat code on its way: sent, not yet entered. */
export interface SentCode {
  readonly app: ChatApp;
  readonly person: PersonId;
  readonly code: string;
}

/** The state of the simulated product. */
export interface Workspace extends StoredWorkspace {
  /** What this tab alone knows; never stored. */
  readonly session: {
    readonly issued: readonly IssuedSample[];
    readonly codes: readonly SentCode[];
  };
}

const emptySession: Workspace["session"] = { issued: [], codes: [] };

/** The lesson's start: an org whose admin has added GitHub. */
export const initialWorkspace: Workspace = {
  viewer: "you",
  standing: lessonStanding,
  serial: 0,
  keys: [],
  credentials: [],
  providers: [{ id: "github", vendor: "GitHub", secretRotated: false }],
  connections: [],
  links: [],
  webhook: null,
  nightlyKey: null,
  left: [],
  happened: [],
  seed: 1,
  session: emptySession,
};

/** The part of a workspace that may be stored. */
export function toStored({ session: _, ...rest }: Workspace): StoredWorkspace {
  return rest;
}

/** A workspace from its stored form; null when it cannot be read. */
export function fromStored(value: unknown): Workspace | null {
  const result = v.safeParse(stored, value);
  return result.success ? { ...result.output, session: emptySession } : null;
}

/** The next id, such as `demo0001`, and the workspace that has counted it. */
export function takeId(workspace: Workspace): { id: string; workspace: Workspace } {
  const serial = workspace.serial + 1;
  return { id: `demo${String(serial).padStart(4, "0")}`, workspace: { ...workspace, serial } };
}

/**
 * The workspace as it was at first; samples already handed out stay known, and what happens later
 * comes in another order.
 */
export function startOver(start: Workspace, { session, seed }: Workspace): Workspace {
  return { ...start, seed: seed + 1, session: { ...emptySession, issued: session.issued } };
}

/** Signs in as someone else, when they are there. */
export function signIn(workspace: Workspace, viewer: ViewerId): Outcome<null> {
  if (!peopleOf(workspace).includes(viewer)) return refuse({ code: "not-found" });
  return done({ ...workspace, viewer }, null);
}

/** Gives the learner another standing, and signs them in as themselves. */
export function takeStanding(workspace: Workspace, next: Standing): Outcome<null> {
  return done({ ...workspace, standing: next, viewer: "you" }, null);
}
