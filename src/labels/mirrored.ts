// Which labels mirror the product's own screen, rather than being sentences of ours; the schemas say.

import type { z } from "zod";
import type { LabelSource } from "./look-up.ts";

/** A label by its name, with its text; the names of a list are one label. */
export interface MirroredLabel {
  readonly name: string;
  readonly text: string;
}

/** Every such label of one file; `first` is the first part of its labels' names. */
export function mirroredIn(
  schema: z.ZodType,
  words: unknown,
  first: string,
): readonly MirroredLabel[] {
  const text = textOf(words);
  if (mirrors(schema) || mirrors(elementOf(schema))) return text ? [{ name: first, text }] : [];
  return Object.entries(shapeOf(schema)).flatMap(([key, inside]) =>
    mirroredIn(inside, (words as LabelSource | undefined)?.[key], `${first}.${key}`),
  );
}

function mirrors(schema: z.ZodType | undefined): boolean {
  return schema?.meta()?.mirrors === true;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return (schema as { shape?: Record<string, z.ZodType> }).shape ?? {};
}

/** The schema of a list's texts. */
function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return (schema as { element?: z.ZodType }).element;
}

/** The text; a list's with commas between. Empty for anything else. */
function textOf(words: unknown): string {
  if (Array.isArray(words)) return words.join(", ");
  return typeof words === "string" ? words : "";
}
