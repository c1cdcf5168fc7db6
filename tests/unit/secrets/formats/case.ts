// What is known of one row of the tables of formats: two samples, and two near misses.

import type { SecretForm } from "../../../../src/secrets/types.ts";

/** Templates, see `../template.ts`: nothing here is a secret until it has been filled in. */
export interface Case {
  readonly vendor: string;
  readonly form: SecretForm;
  readonly samples: Pair;
  /** What looks much like a sample and is harmless. */
  readonly nearMisses: Pair;
}

type Pair = readonly [string, string];

export function row(
  vendor: string,
  samples: Pair,
  nearMisses: Pair,
  form: SecretForm = "vendor-token",
): Case {
  return { vendor, form, samples, nearMisses };
}
