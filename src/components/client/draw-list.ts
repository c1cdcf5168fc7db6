// A list drawn from data: an item for each, made from the template that the list holds.

import { find } from "./dom.ts";

/** Draws the list anew; `draw` fills in an item. */
export function drawList<T>(
  list: HTMLElement,
  items: readonly T[],
  draw: (item: HTMLElement, value: T) => void,
): void {
  const template = find(list, ":scope > template", HTMLTemplateElement);
  const drawn = items.map((value) => {
    const item = document.importNode(template.content, true).querySelector("li");
    if (!item) throw new Error("A list's template holds no item.");
    draw(item, value);
    return item;
  });
  list.replaceChildren(template, ...drawn);
}
