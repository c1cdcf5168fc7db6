// Schema of the team kit, content/team.yaml: what a team says of itself. All of it is optional.

import { z } from "zod";
import { text } from "../words-schema.ts";

const address = z
  .url({ protocol: /^https$/, error: "is no address that begins with https://" })
  .describe("where it is; shown with its host");

/** Where a team's invites can land, and what the sheet is copied for first. */
export const INVITES = ["slack", "teams", "email", "docs"] as const;

export const team = z.strictObject({
  vendors: z.array(text("a system in use")).default([]).describe("systems in use"),
  admins: z.array(text("somebody's name")).default([]).describe("who is an org admin"),
  vault: z
    .strictObject({ name: text("what you call it"), address })
    .optional()
    .describe("where the team keeps its secrets"),
  ask: z
    .strictObject({ name: text("a channel or a person"), address: address.optional() })
    .optional()
    .describe("where to ask"),
  invites: z.enum(INVITES).default("slack").describe("where invites land"),
});

export type Team = z.infer<typeof team>;
