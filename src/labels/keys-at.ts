// Which keys a schema has at a place.

import type { z } from "zod";

/** Keys of the object at a path; none when it has no keys of its own. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let current: unknown = schema;
  for (const key of path) current = shapeOf(current)[key] ?? entryOf(current);
  return Object.keys(shapeOf(current));
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const shape = (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ?? {};
}

/** The schema of a record's entries, whose keys the writers choose. */
function entryOf(schema: unknown): unknown {
  return (schema as { valueType?: unknown } | undefined)?.valueType;
}
