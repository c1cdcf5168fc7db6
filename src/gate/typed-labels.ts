// Finds product labels that were typed into a text, where a reference would follow the product.

import type { MirroredLabel } from "../labels/mirrored.ts";

export interface TypedLabel {
  readonly label: MirroredLabel;
  /** Where it begins in the text, counted from 0. */
  readonly index: number;
}

/**
 * The labels in a text: of several words and in their own case anywhere, such as "Add Key"; of one word
 * only in curly quotes, such as “Save”, since sentences use such words for themselves.
 */
export function typedLabels(text: string, labels: readonly MirroredLabel[]): readonly TypedLabel[] {
  const longest = labels.toSorted((one, other) => other.text.length - one.text.length);
  const found: TypedLabel[] = [];
  let rest = text;
  for (const label of longest) {
    const shape = label.text.includes(" ")
      ? `(?<![\\p{L}\\p{N}])${escaped(label.text)}(?![\\p{L}\\p{N}])`
      : `(?<=“)${escaped(label.text)}(?=[.,]?”)`;
    rest = rest.replace(new RegExp(shape, "gu"), (match, index: number) => {
      found.push({ label, index });
      // Each place is told once, as the longest label that stands there.
      return "\0".repeat(match.length);
    });
  }
  return found.toSorted((one, other) => one.index - other.index);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()|{}[\]\\/-]/g, "\\$&");
}
