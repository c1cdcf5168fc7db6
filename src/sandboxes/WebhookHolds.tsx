// What a vendor's webhook settings hold, by its name.

import words from "../../content/auxot/webhook.yaml";
import type { WorkspaceView } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { secretName } from "../labels/secret-name.ts";

export function WebhookHolds({ holds, vendor }: NonNullable<WorkspaceView["webhook"]>) {
  const told =
    holds === null ? words.holdsUnknown : fill(words.holds, { secret: secretName(holds, vendor) });
  return <p>{told}</p>;
}
