// The fold in which a learner says that their screen calls something otherwise. Fetched when it opens.

import words from "../../../content/site/own-screen.yaml";
import { fill } from "../../labels/fill.ts";
import { forgetRename, keepRename, renameRecord } from "../../stores/renames.ts";
import { find, wake } from "./dom.ts";
import { guardField } from "./guarded-field.ts";
import { shownLabels } from "./own-words.ts";

let bound = false;

/** Brings the fold to life, once. */
export function bindOwnScreen(root: HTMLElement): void {
  if (bound) return;
  bound = true;
  const choice = find(root, "select", HTMLSelectElement);
  const field = find(root, "input", HTMLInputElement);
  const back = find(root, "[data-back]", HTMLButtonElement);
  const told = find(root, "[data-own-told]", HTMLElement);
  const current = () => {
    const name = choice.value;
    const kept = renameRecord.$value.get().labels[name];
    return { name, label: kept?.label ?? shownLabels[name] ?? "", is: kept?.is ?? "" };
  };

  const guarded = guardField({
    field,
    told: find(root, "#own-word-told", HTMLElement),
    kept: () => current().is,
    keep: (text) => {
      const { name, label } = current();
      return keepRename(name, label, text);
    },
    refused: words.refused,
  });
  const show = () => {
    if (!guarded.dirty()) field.value = current().is;
    back.hidden = current().is === "";
  };

  choice.addEventListener("change", () => {
    guarded.drop();
    told.textContent = "";
    show();
  });
  field.addEventListener("input", () => {
    told.textContent = "";
  });
  find(root, "[data-save]", HTMLButtonElement).addEventListener("click", async () => {
    if (!(await guarded.settle())) {
      field.focus();
      return;
    }
    const now = current();
    const kept = renameRecord.$keeping.get() === "kept" ? words.kept : words.notKept;
    show();
    told.textContent = fill(now.is ? kept : words.same, now);
  });
  back.addEventListener("click", () => {
    const { name, label } = current();
    forgetRename(name);
    guarded.drop();
    told.textContent = fill(words.undone, { label });
    choice.focus();
  });

  if (renameRecord.$keeping.get() === "unreadable") told.textContent = words.unreadable;
  fillChoice(choice);
  renameRecord.$value.subscribe(show);
  wake(root);
}

/** Offers the labels of this page, and those that were renamed on another one. */
function fillChoice(choice: HTMLSelectElement): void {
  const kept = Object.entries(renameRecord.$value.get().labels);
  const elsewhere = kept.map(([name, { label }]) => [name, label] as const);
  const all = new Map([...elsewhere, ...Object.entries(shownLabels)]);
  const sorted = [...all].sort(([, one], [, other]) => one.localeCompare(other));
  const twice = (label: string) => sorted.filter(([, each]) => each === label).length > 1;
  const options = sorted.map(([name, label]) => {
    const [first = ""] = name.split(".");
    return new Option(twice(label) ? `${label} (${first})` : label, name);
  });
  choice.replaceChildren(...options);
}
