// The lines that git puts into a file when two people have changed the same place.

import type { Finding } from "../fault.ts";
import type { SyntaxFault } from "./syntax-faults.ts";

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm;

/** What is told of such a place, in YAML and in a lesson. */
export const TWO_VERSIONS: Finding = {
  wrong: "Two versions of this place stand in the file.",
  write: "Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
};

/** A fault for each place of which two versions stand in the file. */
export function mergeMarks(source: string): readonly SyntaxFault[] {
  const marks = Array.from(source.matchAll(MARK));
  const begins = marks.filter(([mark]) => mark.startsWith("<"));
  return (begins.length > 0 ? begins : marks.slice(0, 1)).map(({ index }) => ({
    offset: index,
    ...TWO_VERSIONS,
  }));
}
