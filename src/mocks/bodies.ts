// The request bodies the edge accepts; anything else is malformed.

import * as v from "valibot";
import type { Bodies } from "../auxot/api.ts";
import { VIEWERS } from "../auxot/people.ts";
import { SCOPES } from "../auxot/scopes.ts";
import { ORG_ROLES, TEAM_ROLES, TIERS } from "../auxot/standing.ts";
import { WAYS } from "../auxot/ways.ts";
import { SAMPLE_KINDS } from "../secrets/samples.ts";

/** More than any prompt with its blanks filled in. */
const LONGEST_MESSAGE = 4000;

type Schemas = { readonly [Name in keyof Bodies]: v.GenericSchema<unknown, Bodies[Name]> };

export const bodies = {
  viewer: v.object({ person: v.picklist(VIEWERS) }),
  standing: v.object({
    asked: v.object({
      orgRole: v.picklist(ORG_ROLES),
      teamRole: v.picklist(TEAM_ROLES),
      tier: v.picklist(TIERS),
    }),
    kept: v.picklist(["orgRole", "teamRole", "tier"]),
  }),
  key: v.object({ name: v.string(), owner: v.picklist(["personal", "team"]) }),
  credential: v.object({ name: v.string(), value: v.string(), scope: v.picklist(SCOPES) }),
  webhook: v.object({ secret: v.string() }),
  value: v.object({ value: v.string() }),
  provider: v.object({ vendor: v.string(), clientId: v.string(), clientSecret: v.string() }),
  clientSecret: v.object({ clientSecret: v.string() }),
  chat: v.object({ message: v.pipe(v.string(), v.maxLength(LONGEST_MESSAGE)) }),
  teammates: v.object({ way: v.picklist(WAYS) }),
  nightlyKey: v.object({ key: v.string() }),
  code: v.object({ code: v.string() }),
  sample: v.object({ kind: v.picklist(SAMPLE_KINDS) }),
} satisfies Schemas;
