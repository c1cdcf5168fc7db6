// A field whose text is kept on its own, but never before the recogniser has looked.

import words from "../../../content/site/sheet-form.yaml";
import { type Looked, loadRecogniser, lookForSecret } from "../../stores/recogniser.ts";
import { overrideAfter } from "./not-a-secret.ts";
import { tellSecret } from "./tell-secret.ts";

/** How long typing rests before it is looked at and kept, in milliseconds. */
const REST = 400;

export interface GuardedField {
  /** Whether it holds something typed that is not kept. */
  dirty(): boolean;
  /** Looks at what is typed and keeps it; false when it was refused, and the field says why. */
  settle(): Promise<boolean>;
  /** Looks again at what is kept; false when it is refused now, and the field says why. */
  look(): Promise<boolean>;
  /** Drops what is typed and not kept, with what was said of it. */
  drop(): void;
}

export interface Guard {
  readonly field: HTMLTextAreaElement | HTMLInputElement;
  /** Where a refusal is told. */
  readonly told: HTMLElement;
  /** What the field shows when nothing typed is pending. */
  readonly kept: () => string;
  /** Looks at a text and keeps it when it is harmless. */
  readonly keep: (text: string) => Promise<Looked>;
  /** The first sentence for a text with a secret, with {secret}; without one, that of a line. */
  readonly refused?: string;
}

/** Guards a field. */
export function guardField({ field, told, kept, keep, refused }: Guard): GuardedField {
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const override = overrideAfter(told, words.notSecret, () => {
    setDirty(true);
    field.focus();
    void settle();
  });

  const tell = (text: string, invalid: boolean) => {
    told.textContent = text;
    override.withdraw();
    if (invalid) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };

  /** Print leaves out what nobody has looked at yet. */
  const setDirty = (now: boolean) => {
    dirty = now;
    field.toggleAttribute("data-pending", now);
  };

  const settle = async () => {
    clearTimeout(timer);
    if (!dirty) return true;
    const text = field.value;
    const looked = await keep(text);
    const harmless = looked.result === "harmless";
    // What was typed meanwhile is looked at by its own rest.
    if (field.value === text) setDirty(!harmless);
    if (!harmless) await forgetBeginning(text);
    await tellLooked(looked, text);
    return harmless;
  };

  const tellLooked = async (looked: Looked, text: string) => {
    tell(await describe(looked, refused), looked.result !== "harmless");
    await override.offer(looked, [text]);
  };

  const look = async () => {
    const looked = await lookForSecret(field.value);
    await tellLooked(looked, field.value);
    return looked.result === "harmless";
  };

  /** Takes out of what is kept the beginning of the run that has now been refused. */
  const forgetBeginning = async (refusedText: string) => {
    const begun = kept();
    const rest = refusedText.startsWith(begun) ? refusedText.slice(begun.length) : "";
    if (/\S$/.test(begun) && /^\S/.test(rest)) await keep(begun.replace(/\S+$/, "").trimEnd());
  };

  /** While the typing rests, what may become a secret waits for the field to be left. */
  const rest = async () => {
    if ((await lookForSecret(field.value)).result !== "suspect") await settle();
  };

  const drop = () => {
    clearTimeout(timer);
    setDirty(false);
    field.value = kept();
    tell("", false);
  };

  field.addEventListener("focus", () => void loadRecogniser().catch(() => {}));
  field.addEventListener("input", () => {
    setDirty(true);
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  });
  field.addEventListener("change", settle);
  // Back must not bring back what was refused.
  addEventListener("pagehide", drop);
  return { settle, look, drop, dirty: () => dirty };
}

async function describe(looked: Looked, refused?: string): Promise<string> {
  if (looked.result === "secret")
    return (await tellSecret(looked.found, "sheet", refused)) ?? words.suspect;
  if (looked.result === "suspect") return words.suspect;
  return looked.result === "unavailable" ? words.recogniserMissing : "";
}
