// The recogniser, loaded by the first text field that is focused, or at once where texts are collected; nothing is kept before it has looked.

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

/** Texts of which the learner said that they are no secret; remembered until they leave the page. */
const allowed = new Set<string>();

/** Whether the learner may say of a refused text that it is no secret: not of a private key, say. */
export async function mayAllow(text: string): Promise<boolean> {
  const { cannotBeMistaken } = await import("../secrets/certain.ts");
  return !cannotBeMistaken(text) && !findIssued(text);
}

/** Lets a text pass, since the learner said that it is no secret. */
export function allow(text: string): void {
  allowed.add(text);
}

/** What came of looking at a text that is to be kept. */
export type Looked =
  | { readonly result: "harmless" }
  | { readonly result: "secret"; readonly found: Issued }
  /** Nothing known, but a run that no one writes by hand: part of a secret, or an unknown one. */
  | { readonly result: "suspect" }
  | { readonly result: "unavailable" };

/** Looks for a secret in a text, or in several put together. */
export async function lookForSecret(...texts: readonly string[]): Promise<Looked> {
  const text = texts.filter((each) => !allowed.has(each)).join("\n");
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
