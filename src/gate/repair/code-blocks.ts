// What is told of a block of code that does not end where it should.

import { blanks, type Repair } from "./repair.ts";

/** The line that opens a block of code. */
interface Fence {
  /** Where its marks stand. */
  readonly at: number;
  /** Where its line begins. */
  readonly from: number;
  readonly marks: string;
  readonly before: string;
  readonly inList: boolean;
}

const OPENS = /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})/;

/** The first such fault of a lesson; null when every block ends. */
export function codeBlock(source: string): Repair | null {
  let open: Fence | null = null;
  let textBehind: Repair | null = null;
  let from = 0;
  for (const line of source.split("\n")) {
    const begun: RegExpExecArray | null = OPENS.exec(line);
    if (!open && begun) {
      const [, before = "", marks = ""] = begun;
      const inList = /[-*+\d]/.test(before) || isInList(source.slice(0, from), before);
      open = { at: from + before.length, from, marks, before, inList };
    } else if (open) {
      const closed = closing(open.marks).exec(line);
      const [, indent, rest = ""] = closed ?? [];
      if (rest !== "") textBehind ??= behind(line, from, rest);
      else if (closed && open.inList && indent === "") return outside(line, from, open);
      else if (closed) open = null;
    }
    from += line.length + 1;
  }
  return open && (textBehind ?? leftOpen(source, open));
}

/** A line that closes a block, but for what may stand behind its marks: words, no language. */
function closing(marks: string): RegExp {
  return new RegExp(
    `^([ \\t>]*)${marks}${marks[0]}*(?:[ \\t]*|([ \\t]+\\S.*|\\S+[ \\t]+\\S.*))\\r?$`,
  );
}

/** Whether a line that is indented so belongs to an item of a list above it. */
function isInList(above: string, before: string): boolean {
  if (!/^[ \t]{2,}$/.test(before)) return false;
  const line = above.split("\n").findLast((each) => /^\S/.test(each));
  return line !== undefined && /^(?:[-*+]|\d+[.)])[ \t]/.test(line);
}

function outside(line: string, at: number, { marks, before }: Fence): Repair {
  const indented = before.replace(/[^\t>]/g, " ") + line;
  const wrong = `The closing ${marks} stands outside of the list.`;
  const write = `Indent ${marks} like the one that opens it.`;
  return { at, wrong, write, edits: [{ from: at, to: at + line.length, text: indented }] };
}

function behind(line: string, from: number, rest: string): Repair {
  const marks = line.slice(0, line.trimEnd().length - rest.trimEnd().length).trim();
  const start = from + line.lastIndexOf(rest);
  const at = from + line.search(/[`~]/);
  const wrong = `Nothing may stand behind the closing ${marks}.`;
  const write = "Put the text in a line of its own below.";
  return {
    at,
    wrong,
    write,
    edits: [{ from: start, to: start + rest.length, text: blanks(rest) }],
  };
}

function leftOpen(source: string, { at, from }: Fence): Repair {
  // The lesson goes on at the next tag in a line of its own, as far as anyone can tell.
  const next = source.slice(from).search(/^<\/?[A-Z][^<]*>[ \t]*\r?$/m);
  const to = next < 0 ? source.length : from + next;
  const write = "End it with a line that holds nothing but ```.";
  const text = `‹${blanks(source.slice(from, to)).slice(1)}`;
  return { at, wrong: "The block of code is never closed.", write, edits: [{ from, to, text }] };
}
