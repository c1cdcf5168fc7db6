// Parses a lesson's MDX, or says where it cannot be read.

import { type MdastNode, mdxToMdast } from "satteri";
import type { Fault } from "../labels/fault.ts";

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
    const wrong = `This is not MDX: ${withoutAsides(what)}.`;
    const write = source.includes("<!--")
      ? "Delete the comment: a lesson holds none."
      : "Close each tag, and write { and < as words.";
    return { fault: { file, line: Number(line), column: Number(column), wrong, write } };
  }
}

/** The parser's sentence without its notes to programmers. */
function withoutAsides(message: string): string {
  const [first = ""] = message.split("\n");
  return first
    .replace(/ \((?:note|mdx)[^)]*\)/g, "")
    .replace(/ \(\d+:\d+\)/g, "")
    .trim();
}
