// A found secret's name, such as "a GitHub token". Loaded only when one was found.

import refusals from "../../../content/auxot/refusals.yaml";
import { fill } from "../../labels/fill.ts";
import type { Recognition } from "../../secrets/types.ts";

export function secretName({ form, vendor }: Recognition): string {
  return fill(refusals.secrets[form], { vendor }).replace(/\s+/g, " ");
}
