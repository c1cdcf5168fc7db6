// What is said of a tag that is no word of the vocabulary.

import type { Finding } from "../labels/fault.ts";
import { nearestName, suggestName } from "../labels/nearest.ts";
import { VOCABULARY } from "./vocabulary.ts";

const words = Object.keys(VOCABULARY);

/** Tags of HTML that are spelt like a word of the vocabulary. */
const HTML: readonly string[] = ["label"];

/** Whether the name of a tag is HTML's, and no misspelt word of the vocabulary. */
export function isHtml(name: string): boolean {
  if (HTML.includes(name)) return true;
  return /^[a-z]/.test(name) && name === name.toLowerCase() && nearestName(name, words) === null;
}

/** The fault of a tag by its name; empty for a tag that has none. */
export function unknownWord(name: string): Finding {
  if (name === "") {
    return { wrong: "A tag has no name.", write: "Delete <> and </>, or write < as a word." };
  }
  return isHtml(name)
    ? { wrong: `<${name}> is HTML.`, write: "A lesson takes no HTML; use Markdown." }
    : { wrong: `Unknown word <${name}>.`, write: suggestName(name, words) };
}
