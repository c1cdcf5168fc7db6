// A refusal put into words: what happened, why, the next click, and the page to open.

import refusals from "../../content/auxot/refusals.yaml";
import type { Destination } from "../auxot/boxes.ts";
import type { Page } from "../auxot/pages.ts";
import type { Refusal, WrongBox } from "../auxot/refusal.ts";
import { fill } from "../labels/fill.ts";
import type { SecretForm } from "../secrets/types.ts";

export interface Told {
  readonly sentences: readonly string[];
  /** The page on which the learner should go on, when it is another one. */
  readonly open: Page | null;
}

/** The sentences for a refusal. */
export function tellRefusal(refusal: Refusal): Told {
  if (refusal.code === "wrong-box") return tellWrongBox(refusal);
  if (refusal.code === "not-a-sample") {
    return told(refusal.form ? refusals.notASample : refusals.notASampleUnknown);
  }
  if (refusal.code === "role") return told(refusals.roles[refusal.needs]);
  const { code, ...values } = refusal;
  const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
  return told(fill(refusals.plain[code], Object.fromEntries(texts)));
}

/** The next click for a secret that belongs elsewhere. */
export function nextClick(right: Destination): string {
  return refusals.next[right];
}

function tellWrongBox({ box, form, vendor, right, open }: WrongBox): Told {
  const stopped = fill(refusals.stopped, { secret: secretName(form, vendor) });
  // Credentials is where most secrets end up; why one does not belong depends on what it is.
  const why =
    box === "credentials" && right !== "credentials"
      ? refusals.whyNotCredentials[right]
      : refusals.why[box];
  return { sentences: [stopped, why, nextClick(right)], open };
}

/** A secret's name, such as "a GitHub token". */
export function secretName(form: SecretForm, vendor: string): string {
  return fill(refusals.secrets[form], { vendor }).replace(/\s+/g, " ");
}

function told(sentence: string): Told {
  return { sentences: [sentence], open: null };
}
