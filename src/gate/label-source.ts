// The product's words as labels: content/auxot/credentials.yaml becomes "credentials.…".

import type { LabelSource } from "../labels/look-up.ts";

/** All labels in the words, by the path of their file below content/. */
export function labelSource(words: Readonly<Record<string, unknown>>): LabelSource {
  const product = Object.entries(words).flatMap(([name, value]) => {
    const first = firstPartOf(name);
    return first === null ? [] : [[first, value] as const];
  });
  return Object.fromEntries(product);
}

/** The first part of the labels in a file; null when it holds none. */
export function firstPartOf(name: string): string | null {
  return /^auxot\/(.+)\.yaml$/.exec(name)?.[1] ?? null;
}
