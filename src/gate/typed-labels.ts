// Finds product labels that were typed into a text, where a reference would follow the product.

import type { Finding } from "../labels/fault.ts";
import type { MirroredLabel } from "../labels/mirrored.ts";
import type { Names } from "./names.ts";

/** How many labels of one text are named to choose from. */
const NAMED = 3;

export interface TypedLabel {
  readonly label: MirroredLabel;
  /** Where it begins in the text, counted from 0. */
  readonly index: number;
}

/**
 * The labels in a text: of several words and in their own case anywhere, such as "Add Key"; of one word
 * only in quotes, such as “Save”, since sentences use such words for themselves.
 */
export function typedLabels(text: string, labels: readonly MirroredLabel[]): readonly TypedLabel[] {
  const longest = labels.toSorted((one, other) => other.text.length - one.text.length);
  const found: TypedLabel[] = [];
  let rest = text;
  for (const label of longest) {
    // A line may end between two of its words.
    const text = escaped(label.text).replaceAll(" ", "\\s+");
    const shape = label.text.includes(" ")
      ? `(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`
      : `(?<=[“"„«‘'])${text}(?=[.,]?[”"“»’'])`;
    rest = rest.replace(new RegExp(shape, "gu"), (match, index: number) => {
      found.push({ label, index });
      // Each place is told once, as the longest label that stands there.
      return "\0".repeat(match.length);
    });
  }
  return found.toSorted((one, other) => one.index - other.index);
}

/** What is wrong with a typed label, and the names of those that have its text. */
export function typedLabel(text: string, { labelTexts = {} }: Names): Finding {
  const named = (labelTexts[text] ?? ["…"]).slice(0, NAMED);
  const tags = named.map((name) => `<Label of="${name}" />`);
  return { wrong: typedWrong(text), write: `Write ${tags.join(" or ")}.` };
}

/** What is said to be wrong with it. */
export function typedWrong(text: string): string {
  return `The product label “${text}” is typed, and would not follow the product.`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()|{}[\]\\/]/g, "\\$&");
}
