// Whether the simulation takes a typed text: nobody practises with a real secret.

import { fingerprintOf, matches } from "../secrets/fingerprint.ts";
import { looksReal } from "../secrets/looks-real.ts";
import { makeSample, type SampleKind } from "../secrets/samples.ts";
import type { Recognise } from "../secrets/types.ts";
import {
  type Box,
  boxKindOf,
  type PlainField,
  type SeenForm,
  verdictOf,
  wrongBox,
} from "./boxes.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Workspace } from "./workspace.ts";

/** What a rule may use from outside the pure core, handed in by the caller. */
export interface Surroundings {
  readonly recognise: Recognise;
  /** Random text of the given length, of letters and digits. */
  readonly randomText: (length: number) => string;
}

/** What a secret was seen to be; `form` is null when it looked like nothing in particular. */
export interface Seen {
  readonly form: SeenForm | null;
  readonly vendor: string;
  /** Whether this tab or this simulation made it. */
  readonly ours: boolean;
}

/** Hands out a fake secret and remembers that it did. */
export function issueSample(
  workspace: Workspace,
  kind: SampleKind,
  { randomText }: Surroundings,
): { workspace: Workspace; value: string; form: SeenForm; vendor: string } {
  const { value, form, vendor } = makeSample(kind, randomText);
  const issued = { form, vendor, fingerprint: fingerprintOf(value, randomText(16)) };
  const session = { ...workspace.session, issued: [...workspace.session.issued, issued] };
  return { workspace: { ...workspace, session }, value, form, vendor };
}

/** What a text is, by provenance first and by shape second. */
export function look(workspace: Workspace, text: string, { recognise }: Surroundings): Seen {
  const sample = workspace.session.issued.find((issued) => matches(text, issued.fingerprint));
  if (sample) return { form: sample.form, vendor: sample.vendor, ours: true };
  const key = workspace.keys.find((made) => matches(text, made.fingerprint));
  if (key) {
    return { form: key.owner === "team" ? "team-key" : "user-key", vendor: "Auxot", ours: true };
  }
  const code = text.replace(/\s/g, "");
  if (workspace.session.codes.some((sent) => sent.code === code)) {
    return { form: "chat-code", vendor: "", ours: true };
  }
  const found = recognise(text);
  return found ? { ...found, ours: false } : { form: null, vendor: "", ours: false };
}

/** Takes or refuses what was put into a secret field. */
export function takeSecret(
  workspace: Workspace,
  text: string,
  box: Box,
  surroundings: Surroundings,
): { ok: true; seen: Seen } | { ok: false; refusal: Refusal } {
  if (text.trim() === "") return refuse({ code: "value-missing" });
  const seen = look(workspace, text.trim(), surroundings);
  const verdict = seen.form === null ? null : verdictOf(boxKindOf(seen.form), box);
  if (seen.form !== null && verdict === "stopped")
    return refuse(wrongBox(seen.form, seen.vendor, box));
  if (!seen.ours && looksReal(text, surroundings.recognise))
    return refuse({ code: "not-a-sample", rightBox: verdict === "right" });
  return { ok: true, seen };
}

/**
 * Refuses a secret in a field for plain text, such as a name; null when the text is harmless. A name
 * is stored and shown, so one that only looks like a secret is refused, too.
 */
export function refuseSecret(
  workspace: Workspace,
  text: string,
  box: Box | PlainField,
  surroundings: Surroundings,
): Refusal | null {
  const seen = look(workspace, text.trim(), surroundings);
  if (seen.form !== null && verdictOf(boxKindOf(seen.form), box) !== "right")
    return wrongBox(seen.form, seen.vendor, box);
  const shown = box === "api-keys" || box === "credentials-name";
  return shown && looksReal(text, surroundings.recognise) ? { code: "name-secret" } : null;
}
