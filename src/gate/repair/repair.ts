// A place where a lesson cannot be read: what is told of it, and how the rest is read without it.

import type { Finding } from "../../labels/fault.ts";

/** Text that is read in the place of another; as long as that one, unless it ends its line. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A fault by its offset, and the edits after which the rest can be read. */
export interface Repair extends Finding {
  readonly at: number;
  readonly edits: readonly Edit[];
  /** Where a tag stands that lost attributes by the edits, so that no more is told of it. */
  readonly cut?: number;
}

/** A place in a lesson that the parser cannot get past. */
export interface Place {
  readonly source: string;
  /** The source with blanks in the place of code. */
  readonly text: string;
  readonly at: number;
  /** What the parser says of it. */
  readonly message: string;
}

/** What is told of a place, by someone who knows it; null from others. */
export type Row = (place: Place) => Repair | null;

/** What the first row says that knows the place. */
export function firstOf(rows: readonly Row[]): Row {
  return (place) => {
    for (const row of rows) {
      const repair = row(place);
      if (repair) return repair;
    }
    return null;
  };
}

/** Stands for what was taken out of a line that holds nothing else: nobody types it. */
const FILLER = "‹";

/** Takes a stretch out, and keeps all lines and columns. */
export function blank(source: string, from: number, to: number): Edit {
  const text = blanks(source.slice(from, to));
  const around = lineStart(source, from) + source.slice(from, to) + lineRest(source, to);
  const alone = around.trim() === source.slice(from, to).trim() && text.startsWith(" ");
  return { from, to, text: alone ? FILLER + text.slice(1) : text };
}

/** A text with blanks in its place, line by line. */
export function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** Has a stretch read as another, in the same room where that is enough. */
export function replace(from: number, to: number, text: string): Edit {
  return { from, to, text: text.padEnd(to - from) };
}

/** Has the signs around a stretch read as brackets that mean nothing. */
export function unbracket(from: number, to: number): readonly Edit[] {
  return [
    { from, to: from + 1, text: FILLER },
    { from: to - 1, to, text: "›" },
  ];
}

/** The source after edits. */
export function edited(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

/** What stands before an offset in its line. */
export function lineStart(source: string, offset: number): string {
  return source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** What stands from an offset on in its line. */
export function lineRest(source: string, offset: number): string {
  return /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? "";
}

/** Line and column of an offset, counted from 1. */
export function placeAt(source: string, offset: number) {
  const line = source.slice(0, offset).split("\n").length;
  return { line, column: lineStart(source, offset).length + 1 };
}

/** The offset of a line and column. */
export function offsetAt(source: string, line: number, column: number): number {
  const above = source.split("\n").slice(0, line - 1);
  return above.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
