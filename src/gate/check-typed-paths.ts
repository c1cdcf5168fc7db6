// Checks a lesson for ways to a Settings page that were typed, and would not follow the product.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, childrenOf, type Element, holdsText, isElement, visit } from "./tree.ts";

const TYPED_PATH =
  /\b(?:[Ss]ettings|SETTINGS)(\s*(?:[→⇒⟶➔➜›»▸▶]|>{1,3}|[-=]+>)\s*| [/|] )([a-z]+(?: [a-z]+)?|[A-Z]\w*(?: (?:& )?[A-Z]\w*)*)/g;

/** A way to a page of Settings in a text. */
interface Path {
  readonly index: number;
  readonly length: number;
  /** The page as it was typed, and the one that is meant; a vendor's own page is none. */
  readonly typed: string;
  readonly meant: string | null;
}

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

/** The paths in a text; one with a slash only if its page is known, since sentences have slashes, too. */
function pathsIn(text: string, { pageNames = {} }: Names): readonly Path[] {
  const paths: Path[] = [];
  let end = -2;
  for (const { 0: whole, 1: sign = "", 2: words = "", index } of text.matchAll(TYPED_PATH)) {
    // “Settings → Developer settings → OAuth Apps” is one path.
    const goesOn = index <= end + 1;
    end = index + whole.length;
    const typed = wholeName(text.slice(end - words.length), words, pageNames);
    const meant = pageOf(typed, Object.keys(pageNames));
    if (goesOn || (meant === null && /[/|]/.test(sign))) continue;
    const length = whole.length - words.length + typed.length;
    paths.push({ index, length, typed, meant });
  }
  return paths;
}

/** The words after the sign, up to the end of a page's name: “API keys” has a small letter in it. */
function wholeName(
  rest: string,
  words: string,
  pageNames: Readonly<Record<string, string>>,
): string {
  const small = rest.toLowerCase();
  const name = Object.keys(pageNames).find((each) => small.startsWith(each.toLowerCase())) ?? "";
  return rest.slice(0, Math.max(words.length, name.length));
}

/** The name of the page that is meant: “OAuth page” is OAuth, and “OAuth & Permissions” is not. */
function pageOf(typed: string, names: readonly string[]): string | null {
  if (typed.includes("&")) return null;
  const small = typed.toLowerCase();
  return names.find((each) => small.startsWith(each.toLowerCase())) ?? nearestName(typed, names);
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

/** The text with blanks where such a path stands, which is told as one. */
export function withoutPaths(text: string, names: Names): string {
  return pathsIn(text, names).reduce(
    (rest, { index, length }) =>
      rest.slice(0, index) + " ".repeat(length) + rest.slice(index + length),
    text,
  );
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
