// The sheet's words as its writers want them.

import words from "../../../content/site/cheat-sheet.yaml";
import refusals from "../../../content/auxot/refusals.yaml";
import type { SheetWords } from "../../cheatsheet/text.ts";
import { fill } from "../../labels/fill.ts";
import type { Recognition } from "../../secrets/types.ts";

export const sheetWords: SheetWords = words;

/** A found secret's name, such as "a GitHub token". */
export function secretName({ form, vendor }: Recognition): string {
  return fill(refusals.secrets[form], { vendor }).replace(/\s+/g, " ");
}
