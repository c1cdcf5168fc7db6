// The field below a prompt with blanks, into which its reply is pasted to be checked. Nothing is kept.

import words from "../../../content/site/reply-check.yaml";
import { type Looked, lookForSecret } from "../../stores/recogniser.ts";
import { find } from "./dom.ts";

/** Brings the field to life; `describe` puts a refusal into words, and is empty for harmless text. */
export function bindPromptReply(
  root: HTMLElement,
  slots: () => Readonly<Record<string, string>>,
  describe: (looked: Looked) => Promise<string>,
): void {
  const field = find(root, "[data-reply]", HTMLTextAreaElement);
  const place = find(root, "[data-checked]", HTMLElement);

  const check = async () => {
    const text = field.value;
    place.textContent = text.trim() === "" ? words.empty : await verdictOn(text);
  };
  const verdictOn = async (text: string) => {
    const refusal = await describe(await lookForSecret(text));
    if (refusal) return refusal;
    try {
      const { checkPromptReply } = await import("./check-prompt-reply.ts");
      return checkPromptReply(text, slots());
    } catch {
      return words.notLoaded;
    }
  };

  field.addEventListener("paste", () => setTimeout(() => void check()));
  find(root, "[data-check]", HTMLButtonElement).addEventListener("click", () => void check());
  addEventListener("pagehide", () => {
    field.value = "";
    place.textContent = "";
  });
}
