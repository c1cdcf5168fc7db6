// Checks a lesson for ways to a Settings page that were typed, and would not follow the product.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { type Path, pathsIn } from "./settings-paths.ts";
import { attributeOf, childrenOf, type Element, holdsText, isElement, visit } from "./tree.ts";

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
    if (!holdsText(block)) return;
    const pieces = piecesOf(block);
    const text = pieces.map(({ value }) => value).join("");
    for (const path of pathsIn(text, names)) {
      const piece = pieces.findLast(({ from }) => from <= path.index);
      if (!piece || (piece.node.type === "inlineCode" && isVendors(path, piece, names))) continue;
      const place = placeIn(piece, path.index - piece.from);
      faults.push({ file, ...place, ...typedPath(path, names) });
    }
  });
  return faults;
}

/** Whether a path that is set as code is a vendor's: it has no page of ours, or a longer name. */
function isVendors(
  { index, typed, meant }: Path,
  piece: Piece,
  { pageNames = {} }: Names,
): boolean {
  // “Developer settings → OAuth” is another page's name, too.
  const another = /\w settings$/.test(piece.value.slice(0, index - piece.from + "settings".length));
  if (meant === null || another) return true;
  const bare = [typed, typed.replace(/ [a-z]+$/, "")];
  return bare.every((each) => nearestName(each, Object.keys(pageNames)) === null);
}

/** The texts of a block in reading order; what a tag draws is no typed text. */
function piecesOf(block: MdastNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (node: MdastNode): void => {
    const typed = node.type === "text" || node.type === "inlineCode";
    const value = typed ? node.value : isElement(node) ? drawn(node) : "";
    if (value !== "") pieces.push({ node, value, from });
    from += value.length;
    for (const child of childrenOf(node)) add(child);
  };
  for (const child of childrenOf(block)) add(child);
  return pieces;
}

/** What stands for a tag: a path may begin with the label of Settings and go on as typed. */
function drawn(element: Element): string {
  return attributeOf(element, "of") === "shell.settings" ? "Settings" : "‹›";
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

function typedPath({ typed, meant }: Path, { pageNames = {} }: Names): Finding {
  const name = meant && typed.slice(0, meant.length).toLowerCase() === meant.toLowerCase();
  const shown = name ? typed.slice(0, meant.length) : typed;
  const wrong = `The path “Settings → ${shown}” is typed, and would not follow the product.`;
  if (meant) return { wrong, write: `Write <SettingsPath page="${pageNames[meant]}" />.` };
  const pages = Object.values(pageNames).join(", ");
  const write = `Write <SettingsPath page="…" /> with one of ${pages}; set a vendor's own path as code.`;
  return { wrong, write };
}
