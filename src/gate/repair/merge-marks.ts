// What is told where git left two versions of a place in a file.

import { TWO_VERSIONS } from "../../labels/syntax/merge-marks.ts";
import { blanks, type Repair } from "./repair.ts";

const BOTH = /^<{7}(?: [^\n]*)?\n[\s\S]*?^={7}[ \t]*\r?\n[\s\S]*?^(>{7}[^\n]*)$/m;
const ONE = /^(?:<{7}|>{7}|\|{7})(?: [^\n]*)?$/m;

/** The first such place, of which the lower version is read; null when there is none. */
export function mergeMarks(source: string): Repair | null {
  const both = BOTH.exec(source);
  if (both) {
    const at = both.index;
    const middle = /^={7}[ \t]*\r?$/m.exec(source.slice(at));
    const upper = at + (middle?.index ?? 0) + (middle?.[0].length ?? 0);
    const to = at + both[0].length;
    const edits = [take(source, at, upper), take(source, to - (both[1] ?? "").length, to)];
    return { at, ...TWO_VERSIONS, edits };
  }
  const one = ONE.exec(source);
  if (!one) return null;
  const edits = [take(source, one.index, one.index + one[0].length)];
  return { at: one.index, ...TWO_VERSIONS, edits };
}

function take(source: string, from: number, to: number) {
  return { from, to, text: blanks(source.slice(from, to)) };
}
