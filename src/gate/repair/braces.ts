// What is told of braces in which the parser finds no code, or no end.

import { codeInBraces } from "../code-in-braces.ts";
import { unknownWord } from "../unknown-word.ts";
import { blank, firstOf, type Row, replace } from "./repair.ts";

/** A style sheet or a program, whose braces are none of the lesson's. */
const program: Row = ({ source, text, at }) => {
  const begun = [...text.slice(0, at).matchAll(/<(style|script)\b[^>]*>/gi)].at(-1);
  if (!begun) return null;
  const [whole, name = ""] = begun;
  const close = text.indexOf(`</${name}>`, begun.index);
  if (close >= 0 && close < at) return null;
  const end = close >= 0 ? close + name.length + "</>".length : begun.index + whole.length;
  const edits = [blank(source, begun.index, end)];
  return { at: begun.index, ...unknownWord(name.toLowerCase()), edits };
};

const leftOpen: Row = ({ source, text, at, message }) => {
  if (!/closing brace/.test(message)) return null;
  const open = braceBefore(text, at);
  const edits = [replace(open, open + 1, "‹")];
  if (source[open] !== "{") return null;
  return { at: open, wrong: "A { is never closed.", write: "Write it as a word.", edits };
};

const noCode: Row = ({ source, text, at }) => {
  const open = braceBefore(text, at);
  if (source[open] !== "{") return null;
  const end = braceAfter(text, open);
  const inside = source.slice(open + 1, end - 1);
  const { wrong, write } = codeInBraces(inside, {});
  const block = inside.includes("\n");
  const code = "Set it as code, between two lines of ```.";
  return { at: open, wrong, write: block ? code : write, edits: [blank(source, open, end)] };
};

/** What is told of the braces at a place. */
export const braces = firstOf([program, leftOpen, noCode]);

/** The outermost brace that is open at an offset, within its block of lines. */
function braceBefore(text: string, at: number): number {
  const block = Math.max(text.slice(0, at).search(/\n[ \t]*\r?\n(?![\s\S]*\n[ \t]*\r?\n)/), 0);
  const open: number[] = [];
  for (let index = block; index <= at; index++) {
    if (text[index] === "{") open.push(index);
    if (text[index] === "}" && index < at) open.pop();
  }
  return open[0] ?? at;
}

/** Behind the brace that closes the one at an offset; behind its line when none does. */
function braceAfter(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === "{") depth++;
    if (text[index] === "}") depth--;
    if (depth === 0) return index + 1;
  }
  const end = text.indexOf("\n", open);
  return end < 0 ? text.length : end;
}
