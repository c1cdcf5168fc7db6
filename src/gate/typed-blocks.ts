// What of a lesson's text stands as it was typed, since it became no code, link, tag or emphasis.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { parseLesson } from "./parse-lesson.ts";
import { childrenOf, holdsText, visit } from "./tree.ts";

/** Stands for each sign of what became something else, and of what was escaped with a \. */
export const ELSE = "\uFFFC";
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
/** The end of a line, and what quotes and lists put before the next. */
const INDENT = /\n[ \t>]*/g;

/** A piece of text that no other piece stands in. */
export interface TypedBlock {
  readonly node: MdastNode;
  readonly parent: MdastNode;
  /** As long as its source, sign by sign. */
  readonly text: string;
  /** The same part of the source as it is. */
  readonly source: string;
}

/** A fault within a block; `at` is where, counted from the block's beginning. */
export interface Seen extends Finding {
  readonly at: number;
}

/** Every fault that a check sees in the blocks of a lesson; `file` is its path below the root. */
export function faultsInBlocks(
  text: string,
  file: string,
  check: (block: TypedBlock) => readonly Seen[],
): readonly Fault[] {
  // Places are counted without the mark that some editors put before all text.
  const source = text.replace(/^\uFEFF/, "");
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  visit(parsed.tree, (parent) => {
    for (const node of childrenOf(parent).filter(holdsText)) {
      const [from, to] = rangeOf(node);
      const block = { node, parent, text: typedText(node, source), source: source.slice(from, to) };
      for (const { at, wrong, write } of check(block)) {
        const before = source.slice(0, from + at).split("\n");
        const column = (before.at(-1)?.length ?? 0) + 1;
        faults.push({ file, line: before.length, column, wrong, write });
      }
    }
  });
  return faults;
}

/** What a match in a block's text and its groups are in the source; the pattern has the flag d. */
export function partsIn({ source }: TypedBlock, { indices = [] }: RegExpExecArray): string[] {
  return Array.from(indices, (range) => source.slice(...(range ?? [0, 0])));
}

function typedText(block: MdastNode, source: string): string {
  const [from, to] = rangeOf(block);
  const signs = Array<string>(to - from).fill(ELSE);
  const keep = (start: number, end: number, text = source.slice(start, end)) => {
    for (let at = start; at < end; at++) signs[at - from] = text[at - start] ?? ELSE;
  };
  visit(block, (node) => {
    if (node.type === "text") keep(...rangeOf(node));
  });
  for (const { 0: spaces, index } of source.slice(from, to).matchAll(/[ \t]+$/gm)) {
    keep(from + index, from + index + spaces.length);
  }
  for (const { 0: indent, index } of source.slice(from, to).matchAll(INDENT)) {
    const start = from + index;
    keep(start, start + indent.length, `\n${" ".repeat(indent.length - 1)}`);
  }
  const text = signs.join("").replaceAll("\r", " ");
  return text.replace(ESCAPED, (escaped) => ELSE.repeat(escaped.length));
}

function rangeOf({ position }: MdastNode): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
