// A prompt's blanks and its copy button. A blank with a secret in it is neither filled in nor copied.

import site from "../../../content/site/site.yaml";
import { fill } from "../../labels/fill.ts";
import { copyField, copyKeys } from "../../stores/clipboard.ts";
import { tell } from "../../stores/events.ts";
import { loadRecogniser, lookForSecret } from "../../stores/recogniser.ts";
import { find, findAll, wake } from "./dom.ts";
import { secretName } from "./sheet-words.ts";

type Slot = HTMLInputElement | HTMLSelectElement;

/** Brings a prompt on the page to life. */
export function bindPrompt(root: HTMLElement): void {
  const text = find(root, ".prompt-text", HTMLTextAreaElement);
  const told = find(root, ".told", HTMLElement);
  const slots: Slot[] = [
    ...findAll(root, "input[data-slot]", HTMLInputElement),
    ...findAll(root, "select[data-slot]", HTMLSelectElement),
  ];

  const write = async (): Promise<boolean> => {
    const values = slots.map((slot) => [slot.dataset["slot"] ?? "", valueOf(slot)] as const);
    const looked = await lookForSecret(values.map(([, value]) => value).join("\n"));
    told.textContent =
      looked.result === "secret" ? fill(site.secretInSlot, { secret: secretName(looked.found) }) : "";
    if (looked.result !== "harmless") return false;
    text.value = fill(root.dataset["body"] ?? "", Object.fromEntries(values));
    return true;
  };

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
    told.textContent = copied ? site.promptCopied : fill(site.promptRefused, { keys: copyKeys() });
    tell({ type: "prompt-copied", prompt: root.dataset["prompt"] ?? "" });
  });
  if (slots.length > 0) text.value = fill(root.dataset["body"] ?? "", examples(slots));
  wake(root);
}

function valueOf(slot: Slot): string {
  return slot.value.trim() || (slot.dataset["example"] ?? "");
}

function examples(slots: readonly Slot[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot.dataset["slot"] ?? "", valueOf(slot)]));
}
