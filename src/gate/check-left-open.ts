// Checks that bold text and code end: their signs are printed otherwise.

import type { Fault } from "../labels/fault.ts";
import { faultsInBlocks, type Seen, type TypedBlock } from "./typed-blocks.ts";

/** Not the stars of a footnote, a power or a file's path. */
const BOLD = /(?<![^\s([“"'‘—–-])\*{2,3}(?![*/])/g;

/** Every sign that is left open; `file` is the lesson's path below the project's root. */
export function checkLeftOpen(source: string, file: string): readonly Fault[] {
  return faultsInBlocks(source, file, (block) => [...boldIn(block), ...codeIn(block)]);
}

function boldIn({ text, source }: TypedBlock): readonly Seen[] {
  // In **this* the first star stands before text in italics.
  const half = Array.from(text.matchAll(/(?<!\*)\*(?=\uFFFC)/g)).filter(
    ({ index }) => source[index + 1] === "*",
  );
  const stars = Array.from(text.matchAll(BOLD));
  const open = stars.filter(
    ({ 0: sign, index }) => stars.length > 1 || /\S/.test(text[index + sign.length] ?? " "),
  );
  const [first] = [...half, ...open];
  if (!first) return [];
  const wrong = "** is never closed, and is printed as it stands.";
  return [{ at: first.index, wrong, write: "Write ** at the end, without a space inside." }];
}

function codeIn({ text }: TypedBlock): readonly Seen[] {
  const at = text.indexOf("`");
  if (at < 0) return [];
  const wrong = "` is never closed, and is printed as it stands.";
  return [{ at, wrong, write: "Write ` at the end of the code, too." }];
}
