// What becomes of a sample in a box, by the product's own table.

import { type Box, type Fit, fitOf, type SeenForm } from "../auxot/boxes.ts";
import { makeSample, type SampleKind } from "../secrets/samples.ts";

export interface Placed {
  readonly form: SeenForm;
  readonly vendor: string;
  /** Null when the box was not made for it. */
  readonly fit: Fit | null;
}

/** Puts a sample into a box. */
export function placeSample(sample: SampleKind, box: Box): Placed {
  const { form, vendor } = makeSample(sample, (length) => "0".repeat(length));
  return { form, vendor, fit: fitOf(form, vendor, box) };
}
