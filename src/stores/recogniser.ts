// The recogniser, loaded when a text field is first focused; nothing is kept before it has looked.

import type { Recognise, Recognition } from "../secrets/types.ts";

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
  | { readonly result: "secret"; readonly found: Recognition }
  | { readonly result: "unavailable" };

/** Looks for a secret in a text. */
export async function lookForSecret(text: string): Promise<Looked> {
  try {
    const recognise = await loadRecogniser();
    const found = recognise(text);
    return found ? { result: "secret", found } : { result: "harmless" };
  } catch {
    return { result: "unavailable" };
  }
}

/**
 * Whether a text that is harmless so far looks like the beginning of a secret. Such a text is not
 * kept while its typing merely rests, and is not sent to the service worker.
 */
export async function mayBecomeSecret(text: string): Promise<boolean> {
  try {
    const [recognise, { looksReal }] = await Promise.all([
      loadRecogniser(),
      import("../secrets/looks-real.ts"),
    ]);
    return recognise(text) === null && looksReal(text, recognise);
  } catch {
    // Without the recogniser nothing is kept anyway, and whoever asks to keep it says so.
    return false;
  }
}
