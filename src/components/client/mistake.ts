// A mistake that is opened is made: in the simulation, with what it led to told in its own words.

import { fill } from "../../labels/fill.ts";
import { sentenceOf } from "../../labels/tell-trace.ts";
import type { Mistake } from "../../learning/mistakes.ts";
import { connect } from "../../sandboxes/connect.ts";
import { makeMistake } from "../../stores/mistakes.ts";
import { $generation } from "../../stores/workspace.ts";
import { find } from "./dom.ts";

/** Makes the mistake once, and shows the way to the page that puts it right. */
export async function makeOpened(root: HTMLDetailsElement): Promise<void> {
  const told = find(root, "[data-made]", HTMLElement);
  if (told.textContent) return;
  const { mistake, keyName = "", refused = "" } = root.dataset;
  await connect();
  const made = await makeMistake(mistake as Mistake, keyName);
  told.textContent =
    "trace" in made ? sentenceOf(made.trace) : fill(refused, { request: made.refused });
  const link = find(root, "a[href^='#sandbox-']", HTMLAnchorElement);
  const there = document.querySelector(link.hash);
  if (there && link.parentElement) link.parentElement.hidden = false;
  closeOnStartOver(root, told);
}

/** In a simulation that starts over nothing has been made: the fold can be opened anew. */
function closeOnStartOver(root: HTMLDetailsElement, told: HTMLElement): void {
  const stop = $generation.listen(() => {
    stop();
    told.textContent = "";
    root.open = false;
  });
}
