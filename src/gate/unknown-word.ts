// What is said of a tag that is no word of the vocabulary.

import type { Finding } from "../labels/fault.ts";
import { nearestName, suggestName } from "../labels/nearest.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Tags of HTML that are spelt like a word of the vocabulary. */
const HTML: readonly string[] = ["label"];

/** The fault of a tag by its name; empty for a tag that has none. */
export function unknownWord(name: string): Finding {
  const words = Object.keys(VOCABULARY);
  if (name === "") {
    return { wrong: "A tag has no name.", write: "Delete <> and </>, or write < as a word." };
  }
  const html = name === name.toLowerCase() && nearestName(name, words) === null;
  return html || HTML.includes(name)
    ? { wrong: `<${name}> is HTML.`, write: "A lesson takes no HTML; use Markdown." }
    : { wrong: `Unknown word <${name}>.`, write: suggestName(name, words) };
}
