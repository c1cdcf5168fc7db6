// Lines of a YAML file that begin in a column where nothing else of their group begins.

import { counted, type Suspect, withRows } from "./suspect.ts";
import { type Line, linesOf } from "./yaml-lines.ts";

/** A line whose group is still open, and the column in which it begins. */
interface Open {
  readonly line: Line;
  readonly at: number;
  /** Whether others may stand below it. */
  readonly holds: boolean;
}

/** An item of a list may stand in the column of its key, and is below it all the same. */
const BELOW = 0.5;
const ANOTHER = "The line begins in another column than the lines it belongs with.";

/** The lines that may be meant to begin elsewhere, the likeliest first of each place. */
export function indentSuspects(source: string): readonly Suspect[] {
  const lines = linesOf(source).filter(({ kind }) => kind === "key" || kind === "item");
  let open: readonly Open[] = [];
  return lines.flatMap((line, index) => {
    const at = line.kind === "item" ? line.indent + BELOW : line.indent;
    const [closed] = open.filter((each) => each.at > at);
    const around = open.filter((each) => each.at <= at);
    const above = around.at(-1);
    open = [...around.filter((each) => each.at !== at), ...openedBy(line, at)];
    const outer = around.findLast((each) => each.at < at);
    if (above?.at === at) return lostChild(source, line, lines[index - 1], above, outer);
    if (index === 0 || (above?.holds && !closed)) return [];
    const first = closed && firstBeside(lines, closed.line);
    if (!above) return withAll(source, first, line.indent, "The line begins with a space.");
    const last = lines[lines.indexOf(above.line) - 1];
    const isOdd =
      last && (last.indent === line.indent || (last.value === "" && last.indent === above.at));
    return [
      ...(isOdd ? alone(source, above.line, line.indent) : []),
      ...(first && isFirstOdd(lines, first, line)
        ? oddFirst(source, lines, first, line.indent)
        : []),
      ...(above.holds
        ? []
        : withAll(source, line, above.line.indent, tooFar(line, above.line.indent))),
      ...(closed ? alone(source, line, closed.line.indent) : []),
    ];
  });
}

/** The first line of those that stand in one column with a line, and below the same one. */
function firstBeside(lines: readonly Line[], line: Line): Line {
  const at = lines.indexOf(line);
  const around = lines.slice(0, at).findLastIndex(({ indent }) => indent < line.indent);
  return lines.slice(around + 1).find(({ indent }) => indent === line.indent) ?? line;
}

/** Whether the first line of a group is what is odd, and not a later one: it waits for words, or is alone. */
function isFirstOdd(lines: readonly Line[], first: Line, line: Line): boolean {
  const from = lines.indexOf(first);
  const next = lines[from + 1];
  if (first.value === "" && next?.indent === first.indent) return true;
  const at = lines.indexOf(line);
  const end = lines.findIndex((each, index) => index > at && each.indent < line.indent);
  const group = lines.slice(at, end < 0 ? undefined : end);
  const before = lines.slice(from, at).filter(({ indent }) => indent === first.indent);
  return group.filter(({ indent }) => indent === line.indent).length > before.length;
}

function oddFirst(source: string, lines: readonly Line[], first: Line, to: number) {
  const next = lines[lines.indexOf(first) + 1];
  if (next?.indent === first.indent) return alone(source, first, to);
  return withAll(source, first, to, tooFar(first, to));
}

/** A key with nothing below it, whose own words seem to stand beside it. */
function lostChild(
  source: string,
  line: Line,
  before: Line | undefined,
  above: Open,
  outer: Open | undefined,
): readonly Suspect[] {
  if (before !== above.line || before.key === line.key) return [];
  return above.holds && outer ? alone(source, before, outer.at) : [];
}

function openedBy(line: Line, at: number): readonly Open[] {
  const holds = line.value === "";
  if (line.kind === "key") return [{ line, at, holds }];
  if (line.key === "") return [{ line, at, holds }];
  const inside = line.text.search(/[^ -]|$/);
  return [
    { line, at, holds: false },
    { line, at: inside, holds },
  ];
}

function tooFar(line: Line, to: number): string {
  return `The line is indented ${counted(line.indent - to, "space")} too far.`;
}

/** A line that is to begin in another column, with the text below its |- or >-. */
function alone(source: string, line: Line, to: number): readonly Suspect[] {
  return moved(source, line, to, ANOTHER, (each) => each.kind === "block");
}

/** The same, with all lines below that begin there or further on. */
function withAll(source: string, line: Line | undefined, to: number, wrong: string) {
  return line ? moved(source, line, to, wrong, (each) => each.indent >= line.indent) : [];
}

function moved(
  source: string,
  line: Line,
  to: number,
  wrong: string,
  goes: (line: Line) => boolean,
): readonly Suspect[] {
  const by = Math.floor(to) - line.indent;
  if (by === 0) return [];
  const change: Record<number, string> = {};
  for (const each of linesOf(source).slice(line.row)) {
    if (each.row > line.row && !goes(each)) break;
    change[each.row] = by > 0 ? " ".repeat(by) + each.text : each.text.replace(" ".repeat(-by), "");
  }
  const mended = withRows(source, change);
  return [{ row: line.row, column: 0, wrong, write: step(by), mended }];
}

function step(by: number): string {
  if (by === -1) return "Delete the space before it.";
  return by > 0
    ? `Put ${counted(by, "more space")} before it.`
    : `Delete ${counted(-by, "space")} before it.`;
}
