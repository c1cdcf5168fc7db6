// What is told of a block of code that does not end where it should.

import { blanks, lineRest, type Repair } from "./repair.ts";

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
      if (hasLeft(line, open)) return leftBy(source, from, open);
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

/** Whether a line ends the list or quotation in which a block of code is open. */
function hasLeft(line: string, { before, inList, marks }: Fence): boolean {
  if (before.includes(">")) return !/^[ \t]*>/.test(line);
  return inList && /^\S/.test(line) && !closing(marks).test(line);
}

/** A list ends with the first line that is not indented, and its block of code with it. */
function leftBy(source: string, from: number, open: Fence): Repair {
  const { marks, before } = open;
  const rest = source.slice(from);
  const close = rest.search(new RegExp(`^[ \\t]+${marks}[ \\t]*\\r?$`, "m"));
  const next = rest.search(/^(?:`{3}|~{3}|<)/m);
  // The block was left open, and no line of it is outside.
  if (
    before.includes(">") ||
    /^(?:[-*+]|\d+[.)])\s/.test(rest) ||
    close < 0 ||
    (next >= 0 && next < close)
  ) {
    return leftOpen(source, open, from);
  }
  const to = from + close + lineRest(source, from + close).length;
  const text = `‹${blanks(source.slice(open.from, to)).slice(1)}`;
  const wrong = "This line of code stands outside of the list.";
  const write = `Indent it like the ${marks} that opens the code.`;
  return { at: from, wrong, write, edits: [{ from: open.from, to, text }] };
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

function leftOpen(source: string, { at, from, marks }: Fence, end?: number): Repair {
  // The lesson goes on at the next tag in a line of its own, as far as anyone can tell.
  const next = source.slice(from).search(/^<\/?[A-Z][^<]*>[ \t]*\r?$/m);
  const to = end ?? (next < 0 ? source.length : from + next);
  const write = `End it with a line that holds nothing but ${marks}.`;
  const text = `‹${blanks(source.slice(from, to)).slice(1)}`;
  return { at, wrong: "The block of code is never closed.", write, edits: [{ from, to, text }] };
}
