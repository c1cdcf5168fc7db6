// "This is not a secret", offered where a text only looks like one. The browser forgets it with the page.

import { allow, type Looked, mayAllow } from "../../stores/recogniser.ts";

export interface Override {
  /** Takes the offer back. */
  withdraw(): void;
  /** Offers to let the texts pass, if what came of looking at them may be a false alarm. */
  offer(looked: Looked, texts: readonly string[]): Promise<void>;
}

/** Puts the button, unseen, behind an element; `passed` hears that the texts may pass now. */
export function overrideAfter(place: HTMLElement, label: string, passed: () => void): Override {
  let offered: readonly string[] = [];
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = label;
  button.hidden = true;
  place.after(button);
  button.addEventListener("click", () => {
    for (const text of offered) allow(text);
    passed();
  });
  const withdraw = () => {
    offered = [];
    button.hidden = true;
  };
  return {
    withdraw,
    async offer(looked, texts) {
      withdraw();
      if (!isVague(looked) || !(await mayAllow(texts.join("\n")).catch(() => false))) return;
      offered = texts;
      button.hidden = false;
    },
  };
}

/** The shape of a vendor's own keys is no false alarm. */
function isVague(looked: Looked): boolean {
  if (looked.result === "secret") return looked.found.vendor === "";
  return looked.result === "suspect";
}
