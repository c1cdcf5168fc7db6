// A prompt's blanks and its copy button. A blank with a secret in it is neither filled in nor copied.

import { fill } from "../../labels/fill.ts";
import { copyField, copyKeys } from "../../stores/clipboard.ts";
import { tell } from "../../stores/events.ts";
import { loadRecogniser, lookForSecret, mayBecomeSecret } from "../../stores/recogniser.ts";
import { find, findAll, wake } from "./dom.ts";
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

  /** Shows the prompt with its blanks filled in, or with examples in place of what was typed. */
  const show = (typed: boolean) => {
    const values = slots.map((slot) => [
      slot.dataset.slot ?? "",
      typed ? textOf(slot) : safe(slot),
    ]);
    text.value = fill(root.dataset.body ?? "", Object.fromEntries(values));
  };

  /** Looks at the blanks, then fills them in; false when one holds a secret, and it says so. */
  const write = async (): Promise<boolean> => {
    const looked = await lookForSecret(slots.map(textOf).join("\n"));
    show(looked.result === "harmless");
    if (looked.result === "secret")
      told.textContent = await tellSecret(word("secret"), looked.found);
    else told.textContent = looked.result === "unavailable" ? word("unavailable") : "";
    return looked.result === "harmless";
  };

  /** While someone types, half a secret is not yet recognised: it waits for the field to be left. */
  const follow = async () => {
    const waiting = await Promise.all(slots.map((slot) => mayBecomeSecret(textOf(slot))));
    if (waiting.includes(true)) show(false);
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
    if (slots.length > 0 && !(await write())) return;
    const copied = await copyField(text);
    told.textContent = copied ? word("copied") : fill(word("refused"), { keys: copyKeys() });
    if (copied) tellCopied();
  });
  // Where the browser refused, the learner's own keys copy the selected prompt.
  text.addEventListener("copy", tellCopied);
  wake(root);
}

function textOf(slot: Slot): string {
  return slot.value.trim() || (slot.dataset.example ?? "");
}

/** What may be shown of a blank before anyone has looked: a choice, or the example. */
function safe(slot: Slot): string {
  return slot instanceof HTMLSelectElement ? slot.value : (slot.dataset.example ?? "");
}
