// What is told of braces that other tools' Markdown knows, or that stand in the path of an address.

import { blank, blanks, type Repair, unbracket } from "./repair.ts";
import { tagsIn } from "./tags.ts";

const LINK = /\[[^\][\n]+\](\{[^}\n.#:][^}\n]*\})/d;
const AFTER_LINK = /\]\([^)\n]*\)(\{[^}\n]*=[^}\n]*\})/d;
const LIST_OF_NAMES = /(\{(?!\.\.)[.#:][^}\n]*\})/d;
const PATH = /(?<![\w/.{])(?:https?:\/\/|\/)[^\s{}()]*(?:\{[\w-]+\}[^\s{}()]*)+/d;

/** The first such place in a text without code; null when there is none. */
export function otherBraces(source: string, code: string): Repair | null {
  const text = tagsIn(code).reduce(
    (rest, { from, to }) => rest.slice(0, from) + blanks(rest.slice(from, to)) + rest.slice(to),
    code,
  );
  const link = LINK.exec(text);
  if (link) {
    const [from, to] = link.indices?.[1] ?? [0, 0];
    const edits = [
      { from, to: from + 1, text: "(" },
      { from: to - 1, to, text: ")" },
    ];
    const wrong = `${link[0]} is no link here.`;
    return { at: link.index, wrong, write: "Write [text](address).", edits };
  }
  const named = LIST_OF_NAMES.exec(text) ?? AFTER_LINK.exec(text);
  if (named) {
    const [from, to] = named.indices?.[1] ?? [0, 0];
    const braces = text.slice(from, to);
    const wrong = `${braces} means nothing here.`;
    return { at: from, wrong, write: `Delete ${braces}.`, edits: [blank(source, from, to)] };
  }
  const path = PATH.exec(text);
  if (!path) return null;
  const typed = path[0].replace(/[.,;:!?]+$/, "");
  const edits = [...typed.matchAll(/\{[\w-]+\}/g)].flatMap(({ 0: { length }, index }) =>
    unbracket(path.index + index, path.index + index + length),
  );
  const wrong = "A lesson holds no code in braces.";
  return { at: path.index, wrong, write: `Set it as code: \`${typed}\`.`, edits };
}
