// What is told of a paragraph that begins with import or export, and is read as a program.

import type { MdastNode } from "satteri";
import { childrenOf } from "../tree.ts";
import { offsetAt, type Repair, replace } from "./repair.ts";

const STATEMENT =
  /^(?:import\s*(?:["'{(]|\*\s+as\b|(?:type\s+)?[\w$]+(?:\s*,|\s+from\s*["']))|export\s*(?:\{|\*\s+(?:as|from)\b|(?:default|const|let|var|function|async|class|type|interface|enum)\b))/;

/** The first such paragraph of a lesson's tree; null when there is none. */
export function programWord(source: string, tree: MdastNode): Repair | null {
  for (const node of childrenOf(tree)) {
    const [word] = node.type === "mdxjsEsm" ? (/^(?:im|ex)port/.exec(node.value) ?? []) : [];
    if (node.type !== "mdxjsEsm" || !word || STATEMENT.test(node.value)) continue;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at = offsetAt(source, line, column);
    const edits = [replace(at, at + 1, word.slice(0, 1).toUpperCase())];
    const wrong = `A paragraph cannot begin with “${word}”.`;
    return { at, wrong, write: "Begin it with another word.", edits };
  }
  return null;
}
