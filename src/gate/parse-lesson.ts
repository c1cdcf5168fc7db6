// Parses a lesson's MDX, or says where it cannot be read.

import { type MdastNode, mdxToMdast } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { isHtml, unknownWord } from "./unknown-word.ts";

const COMMENT = "Delete the comment; a lesson holds none.";

/** The lesson's tree, or the one fault for which there is none. */
export function parseLesson(
  source: string,
  file: string,
): { readonly tree: MdastNode } | { readonly fault: Fault } {
  try {
    return { tree: mdxToMdast(source) as MdastNode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1", what = message] =
      /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    const faulty = source.split("\n")[Number(line) - 1] ?? "";
    const { wrong, write } = explain(what, faulty.slice(Number(column) - 1));
    return { fault: { file, line: Number(line), column: Number(column), wrong, write } };
  }
}

/** What is wrong and what to write; `rest` is the faulty line from the faulty place. */
function explain(message: string, rest: string): Finding {
  const wrong = `This is not MDX: ${withoutAsides(message)}.`;
  if (rest.startsWith("<!--")) {
    return { wrong: "A comment is no part of a lesson.", write: COMMENT };
  }
  const [, address] = /^<(https?:\/\/[^\s>]+|[^\s<>@]+@[^\s<>]+)>/.exec(rest) ?? [];
  if (address) {
    const write = `Write [text](${address.includes("://") ? "" : "mailto:"}${address}).`;
    return { wrong: "An address stands between < and >.", write };
  }
  const [, open = ""] = /closing tag for `<([a-z][a-z0-9]*)>`/.exec(message) ?? [];
  if (isHtml(open)) return unknownWord(open);
  if (/corresponding closing brace|parse expression/.test(message)) {
    const write = "Write it as a word.";
    return /closing brace/.test(message)
      ? { wrong: "A { is never closed.", write }
      : { wrong: "A lesson holds no code in braces.", write: "Write the text itself." };
  }
  if (/^<[^>]*=\s*(?!["'\s])/.test(rest)) {
    const wrong = "An attribute is not in straight quotes.";
    return { wrong, write: 'Put each attribute in straight quotes: page="…".' };
  }
  return { wrong, write: "Close each tag, and write { and < as words." };
}

/** The parser's sentence without its notes to programmers. */
function withoutAsides(message: string): string {
  const [first = ""] = message.split("\n");
  const [sentence = ""] = first.split(" (note:");
  return sentence
    .replace(/ \(mdx[^)]*\)/g, "")
    .replace(/ \(\d+:\d+\)/g, "")
    .trim();
}
