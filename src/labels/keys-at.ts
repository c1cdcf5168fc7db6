// Which keys a schema has at a place.

import type { z } from "zod";

type Path = readonly (string | number)[];

/** Keys of the object at a path; none when it has no keys of its own. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return Object.keys(shapeOf(schemaAt(schema, path)));
}

/** Keys of each entry of the record at a path: those that it needs, and those that it may have. */
export function entryKeysAt(
  schema: z.ZodType,
  path: Path,
): { readonly needed: readonly string[]; readonly others: readonly string[] } {
  const entries = Object.entries(shapeOf(entryOf(schemaAt(schema, path))));
  const keys = (optional: boolean) =>
    entries.filter(([, each]) => isOptional(each) === optional).map(([key]) => key);
  return { needed: keys(false), others: keys(true) };
}

/** The schema of what stands at a path; none where nothing may stand. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: unknown = schema;
  for (const key of path) {
    current =
      shapeOf(current)[key] ?? (typeof key === "number" ? elementOf(current) : entryOf(current));
  }
  return current as z.ZodType | undefined;
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

function isOptional(schema: unknown): boolean {
  return (schema as { def?: { type?: string } } | undefined)?.def?.type === "optional";
}
