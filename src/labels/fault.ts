// A fault in a writer's file: where it is, what is wrong, what to write.

export interface Fault {
  /** Path below the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly wrong: string;
  readonly write: string;
}

/** A fault whose place is told apart from it. */
export type Finding = Pick<Fault, "wrong" | "write">;

/** The fault on one line: `file:line:column  what is wrong  what to write`. */
export function formatFault({ file, line, column, wrong, write }: Fault): string {
  return `${file}:${line}:${column}  ${wrong}  ${write}`;
}
