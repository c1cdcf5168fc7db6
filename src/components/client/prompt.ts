// A prompt's blanks and its copy button. A blank with a secret in it is neither filled in nor copied.

import { fill } from "../../labels/fill.ts";
import { copyKeys, copyText } from "../../stores/clipboard.ts";
import { tell } from "../../stores/events.ts";
import { type Looked, loadRecogniser, lookForSecret } from "../../stores/recogniser.ts";
import { find, findAll, wake } from "./dom.ts";
import { overrideAfter } from "./not-a-secret.ts";
import { bindPromptReply } from "./prompt-reply.ts";
import { tellSecret } from "./tell-secret.ts";

type Slot = HTMLInputElement | HTMLSelectElement;

/** Brings a prompt on the page to life. */
export function bindPrompt(root: HTMLElement): void {
  const text = find(root, ".prompt-text", HTMLTextAreaElement);
  const told = find(root, ".told", HTMLElement);
  const slots: Slot[] = [
    ...findAll(root, "input[data-slot]", HTMLInputElement),
    ...findAll(root, "select[data-slot]", HTMLSelectElement),
  ];

  /** The prompt's messages come with its HTML, so that they weigh nothing in the script. */
  const word = (name: string) => root.dataset[name] ?? "";

  const override = overrideAfter(told, word("notSecret"), () => void write());

  /** The prompt with its blanks filled in; a blank with no value to trust gets its example. */
  const filled = (values: readonly string[]) => {
    const named = slots.map((slot, index) => [slot.dataset.slot ?? "", values[index] ?? ""]);
    return fill(root.dataset.body ?? "", Object.fromEntries(named));
  };

  /**
   * Looks at the blanks as they are now, and fills in just what it has looked at: what is typed
   * meanwhile waits for the next look. Null when a blank was refused, and it says so.
   */
  const write = async (): Promise<string | null> => {
    const values = slots.map(textOf);
    const looked = await lookForSecret(...values);
    const harmless = looked.result === "harmless";
    text.value = filled(harmless ? values : slots.map(safe));
    told.textContent = await describe(looked);
    await override.offer(looked, values);
    return harmless ? text.value : null;
  };

  const describe = async (looked: Looked): Promise<string> => {
    if (looked.result === "secret")
      return (await tellSecret(looked.found, "prompt")) ?? word("suspect");
    if (looked.result === "suspect") return word("suspect");
    return looked.result === "unavailable" ? word("unavailable") : "";
  };

  /** While someone types, half a secret is not yet told from a word: it waits for the field's end. */
  const follow = async () => {
    const values = slots.map(textOf);
    override.withdraw();
    const looked = await lookForSecret(...values);
    if (looked.result === "suspect") text.value = filled(slots.map(safe));
    else await write();
  };

  const tellCopied = () => tell({ type: "prompt-copied", prompt: root.dataset.prompt ?? "" });

  for (const slot of slots) {
    slot.addEventListener("focus", () => void loadRecogniser().catch(() => {}));
    slot.addEventListener("input", () => void follow());
    slot.addEventListener("change", () => void write());
  }
  addEventListener("pagehide", () => {
    for (const slot of slots) if (slot instanceof HTMLInputElement) slot.value = "";
  });

  find(root, "[data-copy]", HTMLButtonElement).addEventListener("click", async () => {
    const prompt = slots.length > 0 ? await write() : text.value;
    if (prompt === null) return;
    const copied = await copyText(prompt, text);
    told.textContent = copied ? word("copied") : fill(word("refused"), { keys: copyKeys() });
    if (copied) tellCopied();
  });
  // Where the browser refused, the learner's own keys copy the selected prompt.
  text.addEventListener("copy", tellCopied);
  if (slots.length > 0) {
    const filledIn = () =>
      Object.fromEntries(slots.map((slot) => [slot.dataset.slot ?? "", codeOf(slot)]));
    bindPromptReply(root, filledIn, describe);
  }
  wake(root);
}

/** What a blank says to the rules: a choice its code. */
function codeOf(slot: Slot): string {
  return slot instanceof HTMLSelectElement ? slot.value : textOf(slot);
}

/** What a blank says in the prompt: a choice its words, and not its code. */
function textOf(slot: Slot): string {
  if (slot instanceof HTMLSelectElement) return slot.selectedOptions[0]?.text ?? "";
  return slot.value.trim() || (slot.dataset.example ?? "");
}

/** What may be shown of a blank before anyone has looked: a choice, or the example. */
function safe(slot: Slot): string {
  return slot instanceof HTMLSelectElement ? textOf(slot) : (slot.dataset.example ?? "");
}
