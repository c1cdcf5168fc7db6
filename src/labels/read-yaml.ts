// Reading a YAML file of content/ against its schema, each fault with its position.

import { isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { cutText, escapedText, misreadText } from "./lost-text.ts";
import { suggestName } from "./nearest.ts";
import { schemaFaults } from "./schema-faults.ts";
import { schemas } from "./schemas.ts";
import { mergeMarks } from "./syntax/merge-marks.ts";
import { layoutFault, type SyntaxFault, syntaxFaults } from "./syntax/syntax-faults.ts";

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
  const place = ({ offset, wrong, write }: SyntaxFault): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + above, column: Math.max(col, 1), wrong, write };
  };
  const faulty = (found: readonly SyntaxFault[]): ReadYaml => {
    const faults = found
      .map(place)
      .sort((one, other) => one.line - other.line || one.column - other.column);
    return { value: null, faults };
  };
  const twoVersions = mergeMarks(source);
  if (twoVersions.length > 0) return faulty(twoVersions);
  if (document.errors.length > 0) return faulty(syntaxFaults(source, schema));
  const misread = [...misreadText(document), ...escapedText(source, document)];
  if (misread.length > 0) return faulty(misread);
  // A file of comments alone says nothing, which is enough where everything is optional.
  const silent = document.contents === null ? schema.safeParse({}) : null;
  if (silent?.success) return { value: silent.data, faults: [] };
  if (!isMap(document.contents)) {
    const wrong = "The file holds no words.";
    return faulty([{ offset: 0, wrong, write: "Write a line for each: key: text." }]);
  }
  const cut = cutText(source, document);
  const result = schema.safeParse(document.toJS());
  if (result.success) return cut.length > 0 ? faulty(cut) : { value: result.data, faults: [] };
  const lineOf = ({ offset }: SyntaxFault) => lines.linePos(offset).line;
  // What a line loses is the cause of what else is wrong with it.
  const told = cut.map(lineOf);
  const rest = schemaFaults(result.error.issues, document, schema);
  const layout = layoutFault(
    source,
    schema,
    rest.map((fault) => lineOf(fault) - 1),
  );
  if (layout) {
    const others = readAgainst(layout.mended, schema, file, above).faults;
    return { value: null, faults: [place(layout.fault), ...others] };
  }
  return faulty([...cut, ...rest.filter((fault) => !told.includes(lineOf(fault)))]);
}
