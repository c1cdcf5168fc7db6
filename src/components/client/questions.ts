// What a lesson asks: a question, or the exit check, whose cases are fetched when the first is wanted.

import { find } from "./dom.ts";
import { bindQuestion } from "./question.ts";

/** Brings whatever asks something to life. */
export function bindAsking(root: HTMLElement): void {
  if (root.dataset.question !== undefined) bindQuestion(root);
  else bindExitCheck(root);
}

function bindExitCheck(root: HTMLElement): void {
  const button = find(root, "[data-go]", HTMLButtonElement);
  button.disabled = false;
  button.onclick = async () => {
    try {
      const { startExitCheck } = await import("./exit-check.ts");
      startExitCheck(root);
    } catch {
      find(root, "[data-result]", HTMLElement).textContent = root.dataset.notLoaded ?? "";
    }
  };
}
