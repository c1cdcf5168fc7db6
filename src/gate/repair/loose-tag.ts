// What is told of a word of the vocabulary with a space behind its <, which is printed as it stands.

import { VOCABULARY } from "../vocabulary.ts";
import { type Repair, replace } from "./repair.ts";

const LOOSE = /<([ \t]+)(\/?)([A-Z]\w*)(?=[^<>\n]*>)/g;

/** The first such tag of a text without code; null when there is none. */
export function looseTag(text: string): Repair | null {
  const match = [...text.matchAll(LOOSE)].find(({ 3: name = "" }) =>
    Object.hasOwn(VOCABULARY, name),
  );
  if (!match) return null;
  const { index: at } = match;
  const [whole, , slash = "", name = ""] = match;
  const edits = [replace(at, at + whole.length, `<${slash}${name}`)];
  return { at, wrong: "A space stands behind <.", write: `Write <${slash}${name}.`, edits };
}
