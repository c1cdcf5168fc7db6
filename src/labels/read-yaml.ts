// Reading a YAML file of content/ against its schema, each fault with its position.

import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { suggestName } from "./nearest.ts";
import { schemas } from "./schemas.ts";

/** What was read; `value` is null when there are faults. */
export interface ReadYaml {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Reads a source; `name` is its path below content/, such as "auxot/shell.yaml". */
export function readYaml(source: string, name: string): ReadYaml {
  const file = `content/${name}`;
  const schema = schemas[name];
  if (schema) return readAgainst(source, schema, file);
  const wrong = `No schema knows the file "${name}".`;
  const write = suggestName(name, Object.keys(schemas));
  return { value: null, faults: [{ file, line: 1, column: 1, wrong, write }] };
}

/**
 * Reads YAML against a schema. `file` is its path below the project's root; `above` counts the lines
 * that stand before the YAML in that file.
 */
export function readAgainst(source: string, schema: z.ZodType, file: string, above = 0): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + above, column: Math.max(col, 1) };
  };
  const syntax = document.errors.map((error) => ({
    ...at(error.pos[0]),
    wrong: `This is not YAML: ${error.message}.`,
    write: "Mend the line; texts with a colon or a # go in quotes.",
  }));
  if (syntax.length > 0) return { value: null, faults: syntax };
  if (!isMap(document.contents)) {
    const wrong = "The file holds no words.";
    return {
      value: null,
      faults: [{ ...at(0), wrong, write: "Write a line for each: key: text." }],
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, faults: [] };
  return {
    value: null,
    faults: result.error.issues
      .flatMap((issue) => faultsOf(issue, document, schema, at))
      .sort((one, other) => one.line - other.line || one.column - other.column),
  };
}

type At = (offset: number) => Pick<Fault, "file" | "line" | "column">;

function faultsOf(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType, at: At): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...at(offsetOf(document, [...path, key])),
      wrong: `Nothing shows the words "${[...path, key].join(".")}".`,
      write: suggestName(key, absentKeys(document, schema, path)),
    }));
  }
  const missing = !document.hasIn(issue.path as string[]);
  return [
    {
      ...at(offsetOf(document, path)),
      wrong: missing
        ? `The words "${path.join(".")}" are missing.`
        : `"${path.join(".")}": ${issue.message}.`,
      write: missing ? `Add a line "${path.at(-1)}: …".` : "Change the text.",
    },
  ];
}

/** Where the deepest part of a path that exists begins: its key when it has one. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    if (!isMap(parent)) continue;
    const pair = parent.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === path[depth - 1],
    );
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}

function keysAt(schema: z.ZodType, path: readonly string[]): string[] {
  let current: unknown = schema;
  for (const key of path) current = shapeOf(current)[key] ?? entryOf(current);
  return Object.keys(shapeOf(current));
}

/** The keys that are still to be written: a misspelt one was meant to be one of these. */
function absentKeys(document: Document, schema: z.ZodType, path: readonly string[]): string[] {
  const keys = keysAt(schema, path);
  const absent = keys.filter((key) => !document.hasIn([...path, key]));
  return absent.length > 0 ? absent : keys;
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const shape = (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ?? {};
}

/** The schema of a record's entries, whose keys the writers choose. */
function entryOf(schema: unknown): unknown {
  return (schema as { valueType?: unknown } | undefined)?.valueType;
}
