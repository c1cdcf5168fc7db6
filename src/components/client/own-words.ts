// Shows the words of the learner's own screen in the place of the tutorial's, wherever a page draws a label.

import words from "../../../content/site/own-screen.yaml";
import { fill } from "../../labels/fill.ts";
import { noteShown, renameRecord } from "../../stores/renames.ts";
import { findAll } from "./dom.ts";

/** A label on the page. */
interface Place {
  readonly element: HTMLElement;
  readonly name: string;
  /** As the tutorial draws it, with its quotation marks. */
  readonly drawn: string;
  /** The tutorial's word. */
  readonly label: string;
}

const places: readonly Place[] = findAll(document, "[data-label]", HTMLElement).map((element) => {
  const drawn = element.textContent;
  const name = element.dataset.label ?? "";
  return { element, name, drawn, label: drawn.replace(/^“|”$/g, "") };
});

/** The tutorial's words on this page, each once, by the labels' names. */
export const shownLabels: Readonly<Record<string, string>> = Object.fromEntries(
  places.map(({ name, label }) => [name, label]),
);

renameRecord.load();
noteShown(shownLabels);
renameRecord.$value.subscribe(({ labels }) => {
  for (const place of places) draw(place, labels[place.name]?.is);
});

function draw({ element, drawn, label }: Place, is: string | undefined): void {
  element.toggleAttribute("data-own", is !== undefined);
  element.textContent = is === undefined ? drawn : drawn.replace(label, () => is);
  if (is === undefined) {
    element.removeAttribute("title");
    return;
  }
  element.title = fill(words.mark, { label });
  const heard = document.createElement("span");
  heard.className = "visually-hidden";
  heard.textContent = ` ${element.title}`;
  element.append(heard);
}
