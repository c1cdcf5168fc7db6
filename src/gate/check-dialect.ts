// Checks a lesson for what other tools' Markdown knows, and this one would print as it stands.

import type { Fault, Finding } from "../labels/fault.ts";
import { placeIn } from "./check-typed-paths.ts";
import { parseLesson } from "./parse-lesson.ts";
import { visit } from "./tree.ts";

const LINK = "Write [text](address), with no space between or inside the brackets.";
const ASIDE = "Write <Tip> above the text and </Tip> below it.";

/** What text that was meant as more looks like, and what is said of it. */
const DIALECTS: readonly (readonly [RegExp, (match: string) => Finding])[] = [
  [/\[\[[^\][\n]+\]\]/, (match) => ({ wrong: `${match} is no link here.`, write: LINK })],
  [
    /\[[^\][\n]+\](?: \((?:[/#]|https?:)[^)\n]*\)|\((?:[/#]|https?:)[^)\n]* [^)\n]*\))/,
    (match) => ({ wrong: `${match} is no link: it has a space too many.`, write: LINK }),
  ],
  [
    /\[[^\][\n]+\]\[[^\][\n]+\]/,
    (match) => ({ wrong: `Nothing says where ${match} leads.`, write: LINK }),
  ],
  [
    /\[\^[^\]\s]+\]/,
    (match) => ({
      wrong: `The footnote ${match} has no text.`,
      write: `Write it in a line of its own: ${match}: text.`,
    }),
  ],
  [/^\[![A-Z]+\]/, (match) => ({ wrong: `${match} is printed as it stands.`, write: ASIDE })],
  [/^:{3,}.*$/m, (match) => ({ wrong: `${match} is printed as it stands.`, write: ASIDE })],
  [
    /^(?:import\s.+\sfrom\s|export\s(?:default|const|function)\s).*$/m,
    () => ({
      wrong: "A lesson imports and exports nothing.",
      write: "Delete the line; the vocabulary is there already.",
    }),
  ],
];

/** Every such fault; `file` is the lesson's path below the project's root. */
export function checkDialect(source: string, file: string): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  visit(parsed.tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === "code" && isLeftOpen(source.split("\n").slice(line - 1), column)) {
      const write = "End it with a line that holds nothing but ```.";
      faults.push({ file, line, column, wrong: "The block of code is never closed.", write });
    }
    if (node.type !== "text") return;
    for (const [shape, tell] of DIALECTS) {
      const match = shape.exec(node.value);
      if (!match) continue;
      const place = placeIn({ node, value: node.value }, match.index);
      faults.push({ file, ...place, ...tell(match[0]) });
    }
  });
  return faults;
}

/** Whether the block of code that begins in the first of the lines, at a column, goes on to the last. */
function isLeftOpen([first = "", ...rest]: readonly string[], column: number): boolean {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(first.slice(column - 1)) ?? [];
  return fence !== undefined && !rest.some((line) => line.replace(/^[\s>]*/, "").startsWith(fence));
}
