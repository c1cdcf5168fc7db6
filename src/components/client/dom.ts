// Finding the elements a script was written for; a missing one is our own mistake.

/** The element for a selector. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`No ${type.name} for ${selector}.`);
  return element;
}

/** All elements for a selector. */
export function findAll<T extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T[] {
  return Array.from(root.querySelectorAll(selector)).filter(
    (element): element is T => element instanceof type,
  );
}

/** Lets go of what is disabled or hidden until the script runs. */
export function wake(root: ParentNode): void {
  for (const control of root.querySelectorAll("[disabled]")) control.removeAttribute("disabled");
}

/** Shows a text in a place; a place without one is not there. */
export function put(root: ParentNode, selector: string, text: string): void {
  const place = find(root, selector, HTMLElement);
  place.textContent = text;
  place.hidden = text === "";
}
