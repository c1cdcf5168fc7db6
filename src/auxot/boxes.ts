// Which secret belongs in which box: the one place where it is decided.

import type { SecretForm } from "../secrets/types.ts";
import type { Page } from "./pages.ts";

/**
 * Every field of the simulated pages that a secret could be put into. A box that is named like a
 * page is that page's plain text: names and codes, where no secret ever belongs.
 */
export const BOXES = [
  "api-keys",
  "caller",
  "credentials",
  "credentials-name",
  "oauth",
  "oauth-client-id",
  "linked-accounts",
] as const;

export type Box = (typeof BOXES)[number];

/** Where a form of secret belongs. */
export const DESTINATIONS = [
  "api-keys",
  "credentials",
  "oauth-client",
  "oauth-connect",
  "tools-worker",
] as const;

export type Destination = (typeof DESTINATIONS)[number];

const destinations: Readonly<Record<SecretForm, Destination>> = {
  "user-key": "api-keys",
  "team-key": "api-keys",
  "tools-key": "tools-worker",
  "vendor-token": "credentials",
  "webhook-secret": "credentials",
  "client-secret": "oauth-client",
  "oauth-token": "oauth-connect",
  "oauth-code": "oauth-connect",
};

const takes: Readonly<Record<Box, Destination | null>> = {
  "api-keys": null,
  caller: "api-keys",
  credentials: "credentials",
  "credentials-name": null,
  oauth: "oauth-client",
  "oauth-client-id": null,
  "linked-accounts": null,
};

const pages: Readonly<Record<Destination, Page | null>> = {
  "api-keys": "api-keys",
  credentials: "credentials",
  "oauth-client": "oauth",
  "oauth-connect": "oauth",
  "tools-worker": null,
};

/** Where a secret of this form belongs. */
export function destinationOf(form: SecretForm): Destination {
  return destinations[form];
}

/** Whether a box takes secrets of this form. */
export function fits(form: SecretForm, box: Box): boolean {
  return takes[box] === destinations[form];
}

/** The page to open for a destination; null when none of the simulated pages is it. */
export function pageOf(destination: Destination): Page | null {
  return pages[destination];
}
