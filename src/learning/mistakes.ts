// The three classic mistakes: what is put where.

import type { Box, SeenForm } from "../auxot/boxes.ts";
import type { Page } from "../auxot/pages.ts";

export const MISTAKES = [
  "github-token-in-api-keys",
  "user-key-in-a-webhook",
  "nobody-did-oauth",
] as const;

export type Mistake = (typeof MISTAKES)[number];

/** A secret in a wrong box; the third mistake is that no secret is where one should be. */
export interface Misplaced {
  readonly form: SeenForm;
  readonly vendor: string;
  readonly box: Box;
}

export const misplaced: Readonly<Record<Mistake, Misplaced | null>> = {
  "github-token-in-api-keys": { form: "vendor-token", vendor: "GitHub", box: "api-keys" },
  "user-key-in-a-webhook": { form: "user-key", vendor: "Auxot", box: "webhook" },
  "nobody-did-oauth": null,
};

/** The page on which each is put right. */
export const putRightOn: Readonly<Record<Mistake, Page>> = {
  "github-token-in-api-keys": "credentials",
  "user-key-in-a-webhook": "api-keys",
  "nobody-did-oauth": "oauth",
};
