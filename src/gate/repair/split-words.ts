// What is told of a word of the vocabulary that was typed as two: <Finish Line />.

import { VOCABULARY } from "../vocabulary.ts";
import type { Edit, Repair } from "./repair.ts";

const TWO = /<(\/?)([A-Za-z]+)[ \t]+([A-Za-z]+)(?=[ \t/>])/g;

/** The first such word of a text without code, mended wherever it stands; null when there is none. */
export function splitWord(text: string): Repair | null {
  const found = [...text.matchAll(TWO)].flatMap((match) => {
    const [whole, slash = "", first = "", second = ""] = match;
    const typed = (first + second).toLowerCase();
    const word = Object.keys(VOCABULARY).find((name) => name.toLowerCase() === typed);
    if (!word || Object.hasOwn(VOCABULARY, first)) return [];
    const edit: Edit = {
      from: match.index,
      to: match.index + whole.length,
      text: `<${slash}${word}`.padEnd(whole.length),
    };
    return [{ typed: `${slash}${first} ${second}`, word, slash, edit }];
  });
  const opening = found.find(({ slash }) => slash === "") ?? found[0];
  if (!opening) return null;
  const closing = found.filter(({ word, slash }) => word === opening.word && slash !== "");
  const edits = new Set([opening.edit, ...closing.map(({ edit }) => edit)]);
  return {
    at: opening.edit.from,
    wrong: `Unknown word <${opening.typed}>.`,
    write: `Did you mean "${opening.word}"?`,
    edits: [...edits],
  };
}
