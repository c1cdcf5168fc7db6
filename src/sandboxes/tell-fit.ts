// Which way a secret travels from its right box, put into words when a secret was taken.

import type { Fit } from "../auxot/boxes.ts";

/** One sentence, or none where it cannot be had. */
export async function tellFit(fit: Fit | null): Promise<readonly string[]> {
  if (!fit) return [];
  try {
    const { tellRightBox } = await import("../labels/tell-box.ts");
    return [tellRightBox(fit)];
  } catch {
    return [];
  }
}
