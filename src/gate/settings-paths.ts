// Finds ways to a page of Settings in a text, such as “Settings → OAuth”.

import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";

const TYPED_PATH =
  /\b(?:[Ss]ettings|SETTINGS)(\s*(?:[→⇒⟶➔➜›»▸▶]|>{1,3}|[-=]+>)\s*| [/|] )([a-z]+(?: [a-z]+)?|[A-Z]\w*(?: (?:& )?[A-Z]\w*)*)/g;

/** A way to a page of Settings in a text. */
export interface Path {
  readonly index: number;
  readonly length: number;
  /** The page as it was typed, and the one that is meant; a vendor's own page is none. */
  readonly typed: string;
  readonly meant: string | null;
}

/** The text with blanks where such a path stands, which is told as one. */
export function withoutPaths(text: string, names: Names): string {
  return pathsIn(text, names).reduce(
    (rest, { index, length }) =>
      rest.slice(0, index) + " ".repeat(length) + rest.slice(index + length),
    text,
  );
}

/** The paths in a text; one with a slash only if its page is known, since sentences have slashes, too. */
export function pathsIn(text: string, { pageNames = {} }: Names): readonly Path[] {
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
