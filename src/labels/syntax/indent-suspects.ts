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
/** How many lines above count as neighbours. */
const REACH = 8;
const ANOTHER = "The line begins in another column than the lines it belongs with.";

/** The lines that may be meant to begin elsewhere, the likeliest first of each place. */
export function indentSuspects(source: string): readonly Suspect[] {
  return [...ofBlocks(source), ...ofLines(source)];
}

function ofLines(source: string): readonly Suspect[] {
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
    const by = Math.ceil(at - above.at);
    return [
      ...alone(source, above.line, above.line.indent + Math.floor(at - above.at)),
      ...(first ? tooFar(source, first, first.indent - line.indent) : []),
      ...tooFar(source, line, by),
      ...(closed ? ofTwo(source, line, closed) : []),
    ];
  });
}

/** A line of a text below |- or >-: the first, further on than the others, or one that is not as far. */
function ofBlocks(source: string): readonly Suspect[] {
  const lines = linesOf(source);
  return lines.flatMap((line, row) => {
    if (line.kind !== "block" || lines[row - 1]?.kind === "block") return [];
    const end = lines.findIndex((each, index) => index > row && each.kind !== "block");
    const block = lines.slice(row, end < 0 ? undefined : end).filter(({ value }) => value !== "");
    const least = Math.min(...block.map(({ indent }) => indent));
    const [odd, another] = block.filter(({ indent }) => indent < line.indent);
    if (odd && !another && block.length > 2) return moved(source, odd, line.indent, ANOTHER);
    return least < line.indent ? tooFar(source, line, line.indent - least, false) : [];
  });
}

/** A line that stands neither here nor there, or the item of a list that it belongs to. */
function ofTwo(source: string, line: Line, closed: Open): readonly Suspect[] {
  const { line: before } = closed;
  const item = before.indent + line.indent - insideOf(before);
  return [
    ...(before.kind === "item" ? alone(source, before, item) : []),
    ...(before.kind === "item" ? alone(source, line, insideOf(before)) : []),
    ...alone(source, line, closed.at),
  ];
}

/** The column of what stands after a "- ". */
function insideOf({ text }: Line): number {
  return text.search(/[^ -]|$/);
}

/** The first line of those that stand in one column with a line, and below the same one. */
function firstBeside(lines: readonly Line[], line: Line): Line {
  const at = lines.indexOf(line);
  const around = lines.slice(0, at).findLastIndex(({ indent }) => indent < line.indent);
  return lines.slice(around + 1).find(({ indent }) => indent === line.indent) ?? line;
}

/** The lines of some rows, each moved to where its neighbours begin. */
export function moveSuspects(source: string, rows: readonly number[]): readonly Suspect[] {
  const lines = linesOf(source).filter(({ kind }) => kind === "key" || kind === "item");
  return lines.flatMap((line, index) => {
    if (!rows.includes(line.row)) return [];
    const around = lines.slice(Math.max(index - REACH, 0), index + 2);
    const columns = new Set(around.flatMap(({ indent }) => [indent, indent + 2]));
    return [...columns].flatMap((to) => [
      ...alone(source, line, to),
      ...(to < line.indent ? tooFar(source, line, line.indent - to) : []),
    ]);
  });
}

/** How many lines are not two spaces further on than the line that they stand below, or below a text. */
export function unevenLines(source: string): number {
  const lines = linesOf(source).filter(({ kind }) => kind === "key" || kind === "item");
  return lines.filter((line, index) => {
    const around = lines.slice(0, index).findLast(({ indent }) => indent < line.indent);
    if (!around) return line.indent > 0;
    const holds = around.value === "" || (around.kind === "item" && around.key !== "");
    return !holds || line.indent - around.indent !== 2;
  }).length;
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
  return [
    { line, at, holds: false },
    { line, at: insideOf(line), holds },
  ];
}

/** A line that begins too far on, alone or with those below; told the same way. */
function tooFar(source: string, line: Line, by: number, more = true): readonly Suspect[] {
  const wrong = `The line is indented ${counted(by, "space")} too far.`;
  const to = line.indent - by;
  return [
    ...(more ? withAll(source, line, to, wrong) : []),
    ...moved(source, line, to, wrong, (each) => more && each.kind === "block"),
  ];
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
  goes: (line: Line) => boolean = () => false,
): readonly Suspect[] {
  const by = Math.floor(to) - line.indent;
  if (by === 0 || to < 0) return [];
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
