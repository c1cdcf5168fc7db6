// What is told of a < that begins no tag: a comment, an address, a placeholder, a comparison.

import { nearestName } from "../../labels/nearest.ts";
import { unknownWord } from "../unknown-word.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { isHtmlTag } from "./html-tags.ts";
import { blank, firstOf, lineRest, type Repair, type Row, replace, unbracket } from "./repair.ts";
import { openBefore } from "./tags.ts";

const words = Object.keys(VOCABULARY);

const MISTYPED: readonly RegExp[] = [
  /^<(?:\\\s*|\s+\/\s*|\/\s+)([A-Z]\w*)\s*>/,
  /^<[^\w\s/>]([A-Z]\w*)>/,
  /^<\/([A-Z]\w*)[^\w\s>.:-]+>?/,
  /^<\/([A-Z]\w*)(?=\s*(?:[\r\n<]|$))/,
];

const comment: Row = ({ source, at }) => {
  if (!source.startsWith("<!--", at)) return null;
  const end = source.indexOf("-->", at);
  const to = end < 0 ? at + lineRest(source, at).length : end + "-->".length;
  const write = "Delete the comment; a lesson holds none.";
  return { at, wrong: "A comment is no part of a lesson.", write, edits: [blank(source, at, to)] };
};

const address: Row = ({ source, at }) => {
  const [whole = "", given] =
    /^<([a-z][a-z+.-]*:[^\s>]+|www\.[^\s>]+|[^\s<>@]+@[^\s<>]+)>/.exec(source.slice(at)) ?? [];
  if (!given) return null;
  const before = given.includes(":") ? "" : given.startsWith("www.") ? "https://" : "mailto:";
  const write = `Write [text](${before}${given}).`;
  const edits = [blank(source, at, at + whole.length)];
  return { at, wrong: "An address stands between < and >.", write, edits };
};

const declaration: Row = ({ source, at }) => {
  const [whole, name = ""] = /^<!(\w+)[^>\n]*>?/.exec(source.slice(at)) ?? [];
  if (!whole) return null;
  const { write } = unknownWord(name.toLowerCase());
  const edits = [blank(source, at, at + whole.length)];
  return { at, wrong: `<!${name}> is HTML.`, write, edits };
};

/** Words between < and > that a reader shall put their own in the place of. */
const placeholder: Row = ({ source, text, at }) => {
  const [whole, inside = ""] =
    /^<([A-Za-z][^<>="\n]*[^<>="\n/]|[A-Za-z])>/.exec(source.slice(at)) ?? [];
  const [name = ""] = /^[^\s]*/.exec(inside) ?? [];
  if (!whole || isHtmlTag(name) || words.includes(name)) return null;
  if (name === inside && nearestName(name, words) !== null) return null;
  if (text.includes(`</${name}>`)) return null;
  const edits = unbracket(at, at + whole.length);
  return {
    at,
    wrong: `${whole} is no word of a lesson.`,
    write: `Set a placeholder as code: \`${whole}\`.`,
    edits,
  };
};

/** A closing tag that was typed wrong at the beginning of a text: <\Tip>, </Tip}, </Tip. */
export function mistypedCloser(
  text: string,
): { readonly whole: string; readonly name: string } | null {
  for (const shape of MISTYPED) {
    const [whole, name = ""] = shape.exec(text) ?? [];
    if (whole && words.includes(name)) return { whole: whole.trimEnd(), name };
  }
  return null;
}

const closer: Row = ({ source, text, at }) => {
  const typed = mistypedCloser(source.slice(at));
  if (!typed || !openBefore(text, { from: at }).some(({ name }) => name === typed.name))
    return null;
  const { whole, name } = typed;
  const right = `</${name}>`;
  const edits = [replace(at, at + whole.length, right)];
  return { at, wrong: `${whole} closes nothing.`, write: `Write ${right}.`, edits };
};

/** A comparison between two words: x<y. */
const between: Row = ({ source, at }) => {
  const [, name = ""] = /^<([A-Za-z]\w*)/.exec(source.slice(at)) ?? [];
  const isTag = isHtmlTag(name) || words.includes(name);
  return name !== "" && !isTag && /\w/.test(source[at - 1] ?? "") ? less(at) : null;
};

/** A comparison or an arrow; also before a word, when no tag ends in the line. */
const comparison: Row = ({ source, at }) => {
  const rest = lineRest(source, at);
  const [, name = ""] = /^<\/?([A-Za-z]\w*)/.exec(rest) ?? [];
  const isTag = /^<[^<>]*>/.test(rest) || nearestName(name, words) !== null;
  return /^<\/?[A-Za-z]/.test(rest) && isTag ? null : less(at);
};

function less(at: number): Repair {
  const edits = [replace(at, at + 1, "‹")];
  return { at, wrong: "A < stands before no tag.", write: "Write “less than”.", edits };
}

/** A < that begins no tag at all. */
export const lessThan = firstOf([
  comment,
  address,
  declaration,
  closer,
  between,
  placeholder,
  comparison,
]);
/** A < that might, and whose tag is never closed. */
export const noTag = firstOf([address, between, placeholder]);
