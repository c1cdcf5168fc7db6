// What to say of a secret in a prompt or in the sheet; the sentences are fetched only when one was found.

import type { Issued } from "../../stores/issued.ts";

/**
 * The sentences; `first` replaces the one that opens them, and holds {secret}. Null when they cannot
 * be had.
 */
export async function tellSecret(
  { form, vendor }: Issued,
  box: "prompt" | "sheet",
  first?: string,
): Promise<string | null> {
  try {
    const { tellInBox } = await import("../../labels/tell-box.ts");
    return tellInBox(form, vendor, box, first).join("\n");
  } catch {
    return null;
  }
}
