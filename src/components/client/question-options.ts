// The options of a question as controls: buttons, boxes to pick, or hops to move up and down.

import words from "../../../content/site/question-form.yaml";
import { fill } from "../../labels/fill.ts";

/** What a learner has picked, by the options' ids, and how it is cleared. */
export interface Picked {
  given(): readonly string[];
  clear(): void;
}

const idOf = (item: HTMLElement): string => item.dataset.option ?? "";

/** A button for each option; one click answers. */
export function makeButtons(items: readonly HTMLElement[], answer: () => void): Picked {
  const buttons = items.map((item) => {
    const button = makeButton(item.textContent ?? "");
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
      answer();
    });
    item.replaceChildren(button);
    return button;
  });
  const pressed = (button: HTMLElement) => button.getAttribute("aria-pressed") === "true";
  return {
    given: () => items.filter((item) => pressed(item.firstElementChild as HTMLElement)).map(idOf),
    clear: () => {
      for (const button of buttons) button.setAttribute("aria-pressed", "false");
    },
  };
}

/** A box to pick for each option: one of them, or as many as fit. */
export function makeBoxes(items: readonly HTMLElement[], name: string, many: boolean): Picked {
  const inputs = items.map((item) => {
    const { label, input } = makeChoice(many ? "checkbox" : "radio", name, item.textContent ?? "");
    item.replaceChildren(label);
    return input;
  });
  return {
    given: () => items.filter((_, index) => inputs[index]?.checked).map(idOf),
    clear: () => {
      for (const input of inputs) input.checked = false;
    },
  };
}

/** Two buttons for each hop; `tell` says where a hop stands now. */
export function makeHops(list: HTMLElement, tell: (said: string) => void): Picked {
  const hops = () => Array.from(list.children) as HTMLElement[];
  const begun = hops();

  const show = () => {
    const { length } = hops();
    for (const [index, hop] of hops().entries()) {
      const [up, down] = hop.querySelectorAll("button");
      // Not disabled, which would take the focus away from whoever moves it there.
      up?.setAttribute("aria-disabled", String(index === 0));
      down?.setAttribute("aria-disabled", String(index === length - 1));
    }
  };
  const move = (hop: HTMLElement, button: HTMLElement, text: string, by: 1 | -1) => {
    const to = hops().indexOf(hop) + by;
    const other = hops()[to];
    if (!other) return;
    if (by < 0) other.before(hop);
    else other.after(hop);
    button.focus();
    show();
    tell(fill(words.moved, { hop: text, n: String(to + 1), m: String(hops().length) }));
  };

  for (const hop of begun) {
    const text = hop.textContent ?? "";
    const acts = document.createElement("span");
    for (const [sign, name, by] of [
      ["↑", words.up, -1],
      ["↓", words.down, 1],
    ] as const) {
      const button = makeButton(sign);
      button.setAttribute("aria-label", fill(name, { hop: text }));
      button.addEventListener("click", () => move(hop, button, text, by));
      acts.append(button);
    }
    hop.append(acts);
  }
  show();
  return {
    given: () => hops().map(idOf),
    clear: () => {
      list.replaceChildren(...begun);
      show();
    },
  };
}

/** A box to pick, with its text. */
function makeChoice(type: "checkbox" | "radio", name: string, text: string) {
  const input = document.createElement("input");
  const label = document.createElement("label");
  Object.assign(input, { type, name, autocomplete: "off" });
  label.className = "choice";
  label.append(input, ` ${text}`);
  return { label, input };
}

/** One reason among others, as an item of a list; its value is its text. */
export function makeReason(text: string): HTMLElement {
  const { label, input } = makeChoice("radio", "exit-reason", text);
  const item = document.createElement("li");
  input.value = text;
  item.append(label);
  return item;
}

/** A paragraph of a text. */
export function paragraph(text: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

/** A button with a text. */
export function makeButton(text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  return button;
}
