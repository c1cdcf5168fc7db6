// A secret's name in a sentence, such as "a GitHub token".

import refusals from "../../content/auxot/refusals.yaml";
import type { SeenForm } from "../auxot/boxes.ts";
import { fill } from "./fill.ts";

/** The name; a vendor that nobody knows leaves no gap. */
export function secretName(form: SeenForm, vendor: string): string {
  return fill(refusals.secrets[form], { vendor }).replace(/\s+/g, " ");
}
