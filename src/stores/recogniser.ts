// The recogniser, loaded when a text field is first focused; nothing is kept before it has looked.

import type { Recognise } from "../secrets/types.ts";
import { findIssued, type Issued } from "./issued.ts";

let loading: Promise<Recognise> | null = null;

/** Loads the recogniser once; a failed load is tried again on the next call. */
export function loadRecogniser(): Promise<Recognise> {
  loading ??= import("../secrets/recognise.ts").then(
    ({ recognise }) => recognise,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** What came of looking at a text that is to be kept. */
export type Looked =
  | { readonly result: "harmless" }
  | { readonly result: "secret"; readonly found: Issued }
  /** Nothing known, but a run that no one writes by hand: part of a secret, or an unknown one. */
  | { readonly result: "suspect" }
  | { readonly result: "unavailable" };

/** Looks for a secret in a text. */
export async function lookForSecret(text: string): Promise<Looked> {
  try {
    const [recognise, { looksReal }] = await Promise.all([
      loadRecogniser(),
      import("../secrets/looks-real.ts"),
    ]);
    const found = findIssued(text) ?? recognise(text);
    if (found) return { result: "secret", found };
    return { result: looksReal(text, recognise) ? "suspect" : "harmless" };
  } catch {
    return { result: "unavailable" };
  }
}
