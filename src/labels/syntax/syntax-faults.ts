// What is wrong with a file that is not YAML at all, and what to write instead.

import { type Document, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Finding } from "../fault.ts";
import { indentSuspects, moveSuspects, unevenLines } from "./indent-suspects.ts";
import { lineSuspects } from "./line-suspects.ts";
import { changedRows, type Suspect, withRows } from "./suspect.ts";
import { SYNTAX_ROWS } from "./syntax-rows.ts";

/** A fault with the offset of its place in the YAML. */
export interface SyntaxFault extends Finding {
  readonly offset: number;
}

/** More than a schema finds in any file. */
const WORSE = 10_000;
/** How many places of what a schema finds are looked at for a line in a wrong column. */
const NEAR = 6;
/** How many faults of one file are told at once. */
const MOST = 20;

/**
 * Every fault of the syntax; none when the file is YAML. Each one is mended before the next is looked
 * for, so that what follows from it is not told. `schema` is what the file is held to.
 */
export function syntaxFaults(source: string, schema: z.ZodType): readonly SyntaxFault[] {
  const told: Suspect[] = [];
  let current = source;
  while (told.length < MOST) {
    const [first] = errorsOf(current);
    if (!first) break;
    const suspect = suspectOf(current, first, schema);
    // What comes back to a place that was mended follows from it.
    if (told.some(({ row }) => row >= suspect.row)) break;
    told.push(suspect);
    current = suspect.mended;
  }
  return told.map((suspect) => placed(source, suspect));
}

/** The place that is the cause of an error: mending it makes the error go away, and the fewest come. */
function suspectOf(source: string, error: YAMLError, schema: z.ZodType): Suspect {
  const row = rowOf(source, error.pos[0]);
  const causes = [...lineSuspects(source), ...indentSuspects(source)].filter(({ mended }) => {
    const [next] = errorsOf(mended);
    return !next || rowOf(mended, next.pos[0]) > row;
  });
  return best(source, causes, schema) ?? asTold(source, error);
}

/**
 * The one line that is the cause of all or most of what a schema finds in a file that is YAML, since it
 * begins in a wrong column or has no colon; null when there is none. `rows` are those of what was found.
 */
export function layoutFault(
  source: string,
  schema: z.ZodType,
  rows: readonly number[],
): { readonly fault: SyntaxFault; readonly mended: string } | null {
  const least = faultCount(source, schema);
  const near = rows.toSorted((one, other) => one - other).slice(0, NEAR);
  const suspects = [...lineSuspects(source), ...moveSuspects(source, near)];
  const found = best(source, suspects, schema);
  if (!found) return null;
  const left = faultCount(found.mended, schema);
  const isColumn = found.column === 0 && found.mended.length !== source.length;
  if (left > least - (isColumn ? 2 : 1)) return null;
  return { fault: placed(source, found), mended: found.mended };
}

/**
 * The suspect whose mending leaves the fewest faults; of several, the one that leaves the most even file,
 * and then the one that changes the fewest lines.
 */
function best(
  source: string,
  suspects: readonly Suspect[],
  schema: z.ZodType,
): Suspect | undefined {
  const [first] = suspects
    .map((suspect) => {
      const { row, mended } = suspect;
      const order = [
        faultCount(mended, schema),
        unevenLines(mended),
        changedRows(source, suspect),
        row,
      ];
      return { suspect, order };
    })
    .sort((one, other) => compared(one.order, other.order));
  return first?.suspect;
}

/** By the first number in which they differ. */
function compared(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((each, index) => each - (other[index] ?? 0));
  return differences.find((each) => each !== 0) ?? 0;
}

/** How much is wrong with a source: any fault of the syntax is worse than all that a schema finds. */
function faultCount(source: string, schema: z.ZodType): number {
  const document = parse(source);
  if (document.errors.length > 0) return WORSE + document.errors.length;
  const issues = schema.safeParse(document.toJS()).error?.issues ?? [];
  const counts = issues.map((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.length : 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A suspect with its place in the source as it was before any other was mended. */
function placed(source: string, { row, column, wrong, write }: Suspect): SyntaxFault {
  return { offset: (startsOf(source)[row] ?? 0) + column, wrong, write };
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
