// Checks a lesson for ways to a Settings page that were typed, and would not follow the product.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { childrenOf, isElement, visit } from "./tree.ts";

const TYPED_PATH =
  /\b[Ss]ettings(?:\s*(?:[→⇒⟶➔➜›»▸▶>]|[-=]+>)\s*| [/|] )([a-z]+(?: [a-z]+)?|[A-Z]\w*(?: [A-Z]\w*)*)/g;

/** A piece of text within a block, and where the block's text has it. */
interface Piece {
  readonly node: MdastNode;
  readonly value: string;
  readonly from: number;
}

/** Every such fault, also where the path is partly bold. */
export function checkTypedPaths(source: string, file: string, names: Names): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  visit(parsed.tree, (block) => {
    if (!["paragraph", "heading", "tableCell"].includes(block.type)) return;
    const pieces = piecesOf(block);
    const text = pieces.map(({ value }) => value).join("");
    for (const match of text.matchAll(TYPED_PATH)) {
      const piece = pieces.findLast(({ from }) => from <= match.index);
      if (!piece) continue;
      const place = placeIn(piece, match.index - piece.from);
      const isCode = piece.node.type === "inlineCode";
      for (const finding of typedPath(match[1] ?? "", isCode, names)) {
        faults.push({ file, ...place, ...finding });
      }
    }
  });
  return faults;
}

/** The texts of a block in reading order; what a tag draws is no typed text. */
function piecesOf(block: MdastNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (node: MdastNode): void => {
    const typed = node.type === "text" || node.type === "inlineCode";
    const value = typed ? node.value : isElement(node) ? "‹›" : "";
    if (value !== "") pieces.push({ node, value, from });
    from += value.length;
    for (const child of childrenOf(node)) add(child);
  };
  for (const child of childrenOf(block)) add(child);
  return pieces;
}

/** Line and column of a place in a piece; a text may go over several lines. */
export function placeIn(
  { node, value }: Omit<Piece, "from">,
  offset: number,
): Pick<Fault, "line" | "column"> {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const before = value.slice(0, offset).split("\n");
  const first = before.length > 1 ? 1 : column;
  return { line: line + before.length - 1, column: first + (before.at(-1)?.length ?? 0) };
}

/** The text with blanks where such a path stands, which is told as one. */
export function withoutPaths(text: string): string {
  return text.replace(TYPED_PATH, (path) => " ".repeat(path.length));
}

/** A way into a vendor's settings is none of the product's, and may be set as code. */
function typedPath(typed: string, isCode: boolean, { pageNames = {} }: Names): readonly Finding[] {
  const names = Object.keys(pageNames);
  const small = typed.toLowerCase();
  const begun = names.find((each) => small.startsWith(each.toLowerCase()));
  const known = begun ?? nearestName(typed, names);
  const name = typed.slice(0, begun?.length);
  const wrong = `The path “Settings → ${name}” is typed, and would not follow the product.`;
  if (known) return [{ wrong, write: `Write <SettingsPath page="${pageNames[known]}" />.` }];
  if (isCode) return [];
  const pages = Object.values(pageNames).join(", ");
  const write = `Write <SettingsPath page="…" /> with one of ${pages}; set a vendor's own path as code.`;
  return [{ wrong, write }];
}
