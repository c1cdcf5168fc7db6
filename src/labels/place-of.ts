// Where something stands in a YAML file of content/.

import { LineCounter, parseDocument } from "yaml";
import { offsetOf } from "./schema-faults.ts";

/** Line and column of the deepest part of a path that exists, both counted from 1. */
export function placeOf(
  source: string,
  path: readonly (string | number)[],
): { readonly line: number; readonly column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const { line, col } = lineCounter.linePos(offsetOf(document, path));
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
