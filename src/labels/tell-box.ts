// What becomes of a secret in a box, put into sentences. Fetched only when a secret was found.

import boxes from "../../content/auxot/boxes.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import {
  type Box,
  type Fit,
  isPlainField,
  pageBoxOf,
  type SeenForm,
  type WrongBox,
  wrongBox,
} from "../auxot/boxes.ts";
import { fill } from "./fill.ts";
import { secretName } from "./secret-name.ts";

/** What the secret is, what happened, what would go wrong later, and the next click. */
export function tellWrongBox({ box, form, kind, vendor, right }: WrongBox): readonly string[] {
  const told = fill(boxes.boxes[pageBoxOf(box)].told, { secret: secretName(form, vendor) });
  const next = refusals.next[right];
  if (isPlainField(box)) return [told, boxes.plain[box], next];
  const { now, later = "" } = boxes.cells[kind][box];
  return [
    told,
    fill(now, { vendor }),
    fill(refusals.later, { later: fill(later, { vendor }) }),
    next,
  ];
}

/** The same for a secret that the page itself has found; `first` replaces the opening sentence. */
export function tellInBox(
  form: SeenForm,
  vendor: string,
  box: Box,
  first?: string,
): readonly string[] {
  const [told = "", ...rest] = tellWrongBox(wrongBox(form, vendor, box));
  return [first ? fill(first, { secret: secretName(form, vendor) }) : told, ...rest];
}

/** Which way a secret travels from the box that was made for it. */
export function tellRightBox({ box, kind, vendor }: Fit): string {
  return fill(boxes.cells[kind][box].now, { vendor });
}
