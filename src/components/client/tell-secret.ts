// A sentence that names a found secret; the names are fetched only when one was found.

import { fill } from "../../labels/fill.ts";
import type { Recognition } from "../../secrets/types.ts";

/** The sentence with `{secret}` filled in; without the names it says "a secret". */
export async function tellSecret(sentence: string, found: Recognition): Promise<string> {
  try {
    const { secretName } = await import("./secret-name.ts");
    return fill(sentence, { secret: secretName(found) });
  } catch {
    return fill(sentence, { secret: "a secret" });
  }
}
