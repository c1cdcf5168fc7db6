// Which keys a schema has at a place.

import type { z } from "zod";

/** Keys of the object at a path; none when it has no keys of its own. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let current: unknown = schema;
  for (const key of path) current = shapeOf(current)[key] ?? entryOf(current);
  return Object.keys(shapeOf(current));
}

/** Every key that may stand anywhere in a file, but for those that writers choose. */
export function allKeys(schema: unknown): readonly string[] {
  const inside = [entryOf(schema), elementOf(schema), ...Object.values(shapeOf(schema))];
  return [
    ...Object.keys(shapeOf(schema)),
    ...inside.filter((each) => each !== undefined).flatMap(allKeys),
  ];
}

interface Shaped {
  readonly shape?: Readonly<Record<string, unknown>>;
  /** What an optional schema is around. */
  readonly def?: { readonly innerType?: unknown };
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const { shape, def } = (schema ?? {}) as Shaped;
  if (shape) return shape;
  return def?.innerType ? shapeOf(def.innerType) : {};
}

/** The schema of a record's entries, whose keys the writers choose. */
function entryOf(schema: unknown): unknown {
  return (schema as { valueType?: unknown } | undefined)?.valueType;
}

/** The schema of a list's parts. */
function elementOf(schema: unknown): unknown {
  return (schema as { element?: unknown } | undefined)?.element;
}
