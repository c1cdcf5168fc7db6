// What tells rows of one name apart where nothing but a name is heard or listed.

import shell from "../../content/auxot/shell.yaml";
import { fill } from "../labels/fill.ts";

interface Named {
  readonly name: string;
}

/** The row's name, with `more` of it where another row has the same one. */
export function distinctName<T extends Named>(
  row: T,
  rows: readonly T[],
  more: (row: T) => string,
): string {
  const same = rows.filter(({ name }) => name === row.name);
  return same.length > 1 ? fill(shell.sameName, { name: row.name, more: more(row) }) : row.name;
}
