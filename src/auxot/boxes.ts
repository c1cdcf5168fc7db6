// Which kind of secret belongs in which box: the one table where it is decided.

import type { SecretForm } from "../secrets/types.ts";
import type { Page } from "./pages.ts";

/** What a text was seen to be. A chat code has no shape of its own: whoever sent it knows it again. */
export type SeenForm = SecretForm | "chat-code";

/** The kinds of secret that people mix up; a token and a callback of OAuth are mixed up alike. */
export const KINDS = [
  "user-key",
  "team-key",
  "tools-key",
  "vendor-token",
  "webhook-secret",
  "client-secret",
  "oauth-token",
  "chat-code",
] as const;

export type Kind = (typeof KINDS)[number];

/** Every box that a secret could be put into. `webhook` is a vendor's form, no page of Auxot. */
export const BOXES = [
  "api-keys",
  "caller",
  "credentials",
  "oauth",
  "linked-accounts",
  "webhook",
  "prompt",
  "sheet",
] as const;

export type Box = (typeof BOXES)[number];

/** Fields for plain text beside a box's secret field: no secret of any kind belongs in one. */
const plainFields = { "credentials-name": "credentials", "oauth-client-id": "oauth" } as const;

export type PlainField = keyof typeof plainFields;

export const PLAIN_FIELDS = Object.keys(plainFields) as readonly PlainField[];

/** Where to go with a secret that was put into the wrong box. */
export const DESTINATIONS = [
  "api-keys",
  "team-key",
  "credentials",
  "oauth-client",
  "oauth-connect",
  "linked-accounts",
  "tools-worker",
] as const;

export type Destination = (typeof DESTINATIONS)[number];

/** `taken` is wrong, too: nobody there can tell, so it goes in, and harms later. */
export type Verdict = "right" | "stopped" | "taken";

// @known The three classic mistakes: a vendor's token in {pages.api-keys.name}, a personal key at a
// vendor, and an OAuth half that nobody did. [seed]
// @known A tool connector key lets a tools worker in, with exactly its policy. [mcp]
// @inferred What each page says to a secret of another kind.

const takes: Readonly<Record<Box, readonly Kind[]>> = {
  "api-keys": [],
  caller: ["user-key", "team-key"],
  credentials: ["vendor-token", "webhook-secret"],
  oauth: ["client-secret"],
  "linked-accounts": ["chat-code"],
  // A team key for calls that come in ([intake], [pickT]), or the vendor's own secret.
  webhook: ["team-key", "webhook-secret"],
  prompt: [],
  sheet: [],
};

const destinations: Readonly<Record<Kind, Destination>> = {
  "user-key": "api-keys",
  "team-key": "api-keys",
  "tools-key": "tools-worker",
  "vendor-token": "credentials",
  "webhook-secret": "credentials",
  "client-secret": "oauth-client",
  "oauth-token": "oauth-connect",
  "chat-code": "linked-accounts",
};

const pages: Readonly<Record<Destination, Page | null>> = {
  "api-keys": "api-keys",
  "team-key": "api-keys",
  credentials: "credentials",
  "oauth-client": "oauth",
  "oauth-connect": "oauth",
  "linked-accounts": "linked-accounts",
  "tools-worker": null,
};

/** A secret in a box it was not made for: what it is, where it belongs, and the page to open. */
export interface WrongBox {
  readonly code: "wrong-box";
  readonly box: Box | PlainField;
  readonly form: SeenForm;
  readonly kind: Kind;
  readonly vendor: string;
  readonly right: Destination;
  readonly open: Page | null;
}

/** A secret in a box that was made for it. */
export interface Fit {
  readonly box: Box;
  readonly kind: Kind;
  readonly vendor: string;
}

/** The kind a form counts as. */
export function boxKindOf(form: SeenForm): Kind {
  return form === "oauth-code" ? "oauth-token" : form;
}

/** What becomes of a secret in a box. */
export function verdictOf(kind: Kind, box: Box | PlainField): Verdict {
  if (isPlainField(box)) return "stopped";
  if (takes[box].includes(kind)) return "right";
  return box === "webhook" ? "taken" : "stopped";
}

/** Where to go with a secret that was put into a box. */
export function destinationOf(kind: Kind, box: Box | PlainField): Destination {
  // A vendor that calls in needs a key that is nobody's own.
  return kind === "user-key" && box === "webhook" ? "team-key" : destinations[kind];
}

/** The page to open for a destination; null when none of the simulated pages is it. */
export function pageOf(destination: Destination): Page | null {
  return pages[destination];
}

/** A secret in a wrong box, as a value. */
export function wrongBox(form: SeenForm, vendor: string, box: Box | PlainField): WrongBox {
  const kind = boxKindOf(form);
  const right = destinationOf(kind, box);
  return { code: "wrong-box", box, form, kind, vendor, right, open: pageOf(right) };
}

/** A secret in its right box, as a value; null when it is not in one, or looked like nothing. */
export function fitOf(form: SeenForm | null, vendor: string, box: Box): Fit | null {
  if (form === null) return null;
  const kind = boxKindOf(form);
  return verdictOf(kind, box) === "right" ? { box, kind, vendor } : null;
}

/** Whether a field is for plain text. */
export function isPlainField(box: Box | PlainField): box is PlainField {
  return Object.hasOwn(plainFields, box);
}

/** The box that a field stands beside, or the box itself. */
export function pageBoxOf(box: Box | PlainField): Box {
  return isPlainField(box) ? plainFields[box] : box;
}
