// What is wrong with a file that is not YAML at all, and what to write instead.

import { type Document, parseDocument, visit, type YAMLError } from "yaml";
import type { Finding } from "../fault.ts";
import { indentSuspects } from "./indent-suspects.ts";
import { lineSuspects } from "./line-suspects.ts";
import { type Suspect, withRows } from "./suspect.ts";
import { SYNTAX_ROWS } from "./syntax-rows.ts";

/** A fault with the offset of its place in the YAML. */
export interface SyntaxFault extends Finding {
  readonly offset: number;
}

/** How many faults of one file are told at once. */
const MOST = 20;

/**
 * Every fault of the syntax; none when the file is YAML. Each one is mended before the next is looked
 * for, so that what follows from it is not told. `keys` are those that may stand in the file.
 */
export function syntaxFaults(source: string, keys: ReadonlySet<string>): readonly SyntaxFault[] {
  const told: Suspect[] = [];
  let current = source;
  while (told.length < MOST) {
    const [first] = errorsOf(current);
    if (!first) break;
    const suspect = suspectOf(current, first, keys);
    // What comes back to a place that was mended follows from it.
    if (told.some(({ row }) => row >= suspect.row)) break;
    told.push(suspect);
    current = suspect.mended;
  }
  const starts = startsOf(source);
  return told.map(({ row, column, wrong, write }) => ({
    offset: (starts[row] ?? 0) + column,
    wrong,
    write,
  }));
}

/** The place that is the cause of an error: mending it makes the error go away. */
function suspectOf(source: string, error: YAMLError, keys: ReadonlySet<string>): Suspect {
  const all = [...lineSuspects(source, keys), ...indentSuspects(source)];
  const found = all
    .sort((one, other) => one.row - other.row)
    .find(({ mended }) => {
      const [next] = errorsOf(mended);
      return !next || rowOf(mended, next.pos[0]) > rowOf(source, error.pos[0]);
    });
  return found ?? asTold(source, error);
}

/** What the line says in which an error is, for the mistakes that the parser itself finds. */
function asTold(source: string, error: YAMLError): Suspect {
  const offset = quoteAround(parse(source), error.pos[0]);
  const gap = error.code === "DUPLICATE_KEY" ? /^(?:\s|#.*\n)*/.exec(source.slice(offset)) : null;
  const row = rowOf(source, offset + (gap?.[0].length ?? 0));
  const start = startsOf(source)[row] ?? 0;
  const [line = ""] = source.slice(start).split("\n");
  const at = offset + (gap?.[0].length ?? 0) - start;
  for (const tell of SYNTAX_ROWS) {
    const told = tell({ error, line, column: at });
    if (!told) continue;
    const { column = at, wrong, write, mended = withoutText(line) } = told;
    return { row, column, wrong, write, mended: withRows(source, { [row]: mended }) };
  }
  return { row, column: at, wrong: "This is not YAML.", write: "Mend the line.", mended: source };
}

/** The line with its key alone, where it has one. */
function withoutText(line: string): string {
  const [kept = ""] = /^\s*(?:- +)?(?:[\w.-]+:(?= ))?/.exec(line) ?? [];
  return kept.trim() === "" ? "" : `${kept} x`;
}

/** Where the quoted text begins that swallowed a place; the place itself when none did. */
function quoteAround(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || !type?.startsWith("QUOTE")) return;
      if (range[0] <= offset && offset <= range[2]) found = range[0];
    },
  });
  return found;
}

function parse(source: string): Document {
  return parseDocument(source, { prettyErrors: false });
}

/** The errors of a source, in the order of their places. */
function errorsOf(source: string): readonly YAMLError[] {
  return parse(source).errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
}

function rowOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length - 1;
}

/** Where each line begins. */
function startsOf(source: string): readonly number[] {
  let next = 0;
  return source.split("\n").map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}
