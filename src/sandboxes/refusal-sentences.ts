// A refusal put into words: what happened, why, the next click, and the page to open.

import refusals from "../../content/auxot/refusals.yaml";
import type { Page } from "../auxot/pages.ts";
import type { Refusal } from "../auxot/refusal.ts";
import { fill } from "../labels/fill.ts";

export interface Told {
  readonly sentences: readonly string[];
  /** The page on which the learner should go on, when it is another one. */
  readonly open: Page | null;
}

/** The sentences for a refusal. Those of a wrong box are fetched when the first one is needed. */
export async function tellRefusal(refusal: Refusal): Promise<Told> {
  if (refusal.code === "wrong-box") {
    const { open, right } = refusal;
    try {
      const { tellWrongBox } = await import("../labels/tell-box.ts");
      return { sentences: tellWrongBox(refusal), open };
    } catch {
      return { sentences: [refusals.next[right]], open };
    }
  }
  if (refusal.code === "not-a-sample") {
    return told(refusal.rightBox ? refusals.notASample : refusals.notASampleUnknown);
  }
  if (refusal.code === "role") return told(refusals.roles[refusal.needs]);
  if (refusal.code === "tier") return told(refusals.tiers[refusal.needs]);
  const { code, ...values } = refusal;
  const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
  return told(fill(refusals.plain[code], Object.fromEntries(texts)));
}

function told(sentence: string): Told {
  return { sentences: [sentence], open: null };
}
