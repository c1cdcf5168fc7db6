// Checks a lesson for what other tools' Markdown knows, and this one would print as it stands.

import type { Fault, Finding } from "../labels/fault.ts";
import { parseLesson } from "./parse-lesson.ts";
import { visit } from "./tree.ts";
import { faultsInBlocks } from "./typed-blocks.ts";

const ASIDE = "Write <Tip> above the text and </Tip> below it.";
const FENCE = "Write ``` above the code and ``` below it, each in a line of its own.";

/** What text that was meant as more looks like, and what is said of it. */
const DIALECTS: readonly (readonly [RegExp, (match: string) => Finding])[] = [
  [
    /\[\^[^\]\s]+\]/,
    (match) => ({
      wrong: `The footnote ${match} has no text.`,
      write: `Write it in a line of its own: ${match}: text.`,
    }),
  ],
  [/^\[![A-Z]+\]/, (match) => printed(match, ASIDE)],
  [/^:{3,}.*$/m, (match) => printed(match, ASIDE)],
  [/^::[a-z][\w-]*(?:\[[^\]\n]*\])?/im, (match) => printed(match, ASIDE)],
  [/^(?:!{3}|\?{3}\+?) +[a-z]+(?= *$| +")/m, (match) => printed(match, ASIDE)],
  [/^\[TOC\](?= *$)/im, (match) => printed(match, "Delete it; a lesson is short enough without.")],
  [
    /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/,
    (match) => printed(match, `Write **${match.slice(2, -2)}**.`),
  ],
  [
    /(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])/,
    (match) => printed(match, "Write the sign itself, such as 🎉, or a word."),
  ],
  [
    /(?<=^ *): +(?=\S)/m,
    () => printed("A : before a text", "Write - **Term:** text, in one line."),
  ],
  [
    /^\*\[[^\]\n]+\]:/m,
    (match) => printed(match, "Delete the line, and write in the text what is meant."),
  ],
  [/^(?:'{3}|’{3}|‘{3}|´{3}|‘’‘)\w*\s*$/m, (match) => printed(match.trim(), FENCE)],
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
  const printedRaw = faultsInBlocks(source, file, ({ text, source: typed }) =>
    DIALECTS.flatMap(([shape, tell]) => {
      const match = shape.exec(text);
      if (!match) return [];
      const at = match.index;
      return [{ at, ...tell(typed.slice(at, at + match[0].length)) }];
    }),
  );
  return [...printedRaw, ...codeLeftOpen(source, file)];
}

function printed(match: string, write: string): Finding {
  return { wrong: `${match} is printed as it stands.`, write };
}

/** Every block of code that goes on to the lesson's end. */
function codeLeftOpen(source: string, file: string): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const faults: Fault[] = [];
  visit(parsed.tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === "code" && isLeftOpen(source.split("\n").slice(line - 1), column)) {
      const write = "End it with a line that holds nothing but ```.";
      faults.push({ file, line, column, wrong: "The block of code is never closed.", write });
    }
  });
  return faults;
}

/** Whether the block of code that begins in the first of the lines, at a column, goes on to the last. */
function isLeftOpen([first = "", ...rest]: readonly string[], column: number): boolean {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(first.slice(column - 1)) ?? [];
  return fence !== undefined && !rest.some((line) => line.replace(/^[\s>]*/, "").startsWith(fence));
}
