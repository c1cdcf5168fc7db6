// All labels of content/ that mirror the product.

import { type MirroredLabel, mirroredIn } from "../labels/mirrored.ts";
import { schemas } from "../labels/schemas.ts";
import type { Content } from "./content.ts";
import { firstPartOf } from "./label-source.ts";

/** Every such label, file by file; those of a file with faults are not known. */
export function mirroredLabels({ words }: Pick<Content, "words">): readonly MirroredLabel[] {
  return Object.entries(schemas).flatMap(([file, schema]) => {
    const first = firstPartOf(file);
    return first && file in words ? mirroredIn(schema, words[file], first) : [];
  });
}

/** Those that a text can have typed: what refers to no label, or to itself, has no text yet. */
export function typeableLabels(content: Pick<Content, "words">): readonly MirroredLabel[] {
  return mirroredLabels(content).filter(({ text }) => !/[{}]/.test(text));
}

/** The file of a label below content/, and its place in it. */
export function placeOfLabel(name: string): { readonly file: string; readonly path: string[] } {
  const [first = "", ...path] = name.split(".");
  return { file: `auxot/${first}.yaml`, path };
}
