// A prompt's blanks and its copy button. A blank with a secret in it is neither filled in nor copied.

import { fill } from "../../labels/fill.ts";
import { copyField, copyKeys } from "../../stores/clipboard.ts";
import { tell } from "../../stores/events.ts";
import { loadRecogniser, lookForSecret } from "../../stores/recogniser.ts";
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

  const write = async (): Promise<boolean> => {
    const values = slots.map((slot) => [slot.dataset.slot ?? "", textOf(slot)] as const);
    const looked = await lookForSecret(values.map(([, value]) => value).join("\n"));
    if (looked.result === "secret")
      told.textContent = await tellSecret(word("secret"), looked.found);
    else told.textContent = looked.result === "unavailable" ? word("unavailable") : "";
    if (looked.result !== "harmless") return false;
    text.value = fill(root.dataset.body ?? "", Object.fromEntries(values));
    return true;
  };

  const tellCopied = () => tell({ type: "prompt-copied", prompt: root.dataset.prompt ?? "" });

  for (const slot of slots) {
    slot.addEventListener("focus", () => void loadRecogniser().catch(() => {}));
    slot.addEventListener("input", () => void write());
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
