// Schema of content/auxot/boxes.yaml: one cell for each kind of secret in each box, as the rules say.

import { z } from "zod";
import {
  BOXES,
  type Box,
  KINDS,
  type Kind,
  PLAIN_FIELDS,
  verdictOf,
} from "../../../auxot/boxes.ts";
import { text, words } from "../../words-schema.ts";

const box = words({
  name: "lesson, questions: the box in a few words",
  told: "opens the message, with {secret}",
});

const right = words({ now: "message in a right box, with {vendor}" });
const wrong = words({
  now: "message in a wrong box: what happened, with {vendor}",
  later: "message in a wrong box: what would go wrong, with {vendor}",
});

/** A right box has nothing that goes wrong later; a wrong one must say what does. */
const cellOf = (kind: Kind, each: Box) => (verdictOf(kind, each) === "right" ? right : wrong);

/** What a cell holds when it is read; `later` is there in every wrong one. */
export interface Cell {
  readonly now: string;
  readonly later?: string;
}

export const boxes: z.ZodType<{
  readonly boxes: Readonly<Record<Box, { readonly name: string; readonly told: string }>>;
  readonly plain: Readonly<Record<(typeof PLAIN_FIELDS)[number], string>>;
  readonly cells: Readonly<Record<Kind, Readonly<Record<Box, Cell>>>>;
}> = z.strictObject({
  boxes: object(BOXES, () => box),
  plain: object(PLAIN_FIELDS, () => text("message: why no secret goes into this field")),
  cells: object(KINDS, (kind) => object(BOXES, (each) => cellOf(kind, each))),
});

function object<const Key extends string, T extends z.ZodType>(
  keys: readonly Key[],
  schemaOf: (key: Key) => T,
): z.ZodObject<Record<Key, T>, z.core.$strict> {
  const shape = Object.fromEntries(keys.map((key) => [key, schemaOf(key)]));
  return z.strictObject(shape as Record<Key, T>);
}
