// What is told of a line in which the YAML parser finds an error: the first row that fits.

import type { YAMLError } from "yaml";

/** The error, its line, and where in the line it is, counted from 0. */
interface Place {
  readonly error: YAMLError;
  readonly line: string;
  readonly column: number;
}

interface Told {
  readonly wrong: string;
  readonly write: string;
  /** Where in the line, when it is not where the parser stumbled. */
  readonly column?: number;
  /** The line as it would be right; without it, its text is left out. */
  readonly mended?: string;
}

const QUOTES = "Put the whole text in quotes.";

/** In the order in which they are tried. */
export const SYNTAX_ROWS: readonly ((place: Place) => Told | null)[] = [
  function twice({ error, line, column }) {
    if (error.code !== "DUPLICATE_KEY") return null;
    const [key = ""] = /^[^:\s]*/.exec(line.slice(column)) ?? [];
    const mended = `${line.slice(0, column)}again-${error.pos[0]}-${line.slice(column)}`;
    return { wrong: `The key "${key}" is there twice.`, write: "Delete one of the two.", mended };
  },
  function tab({ error }) {
    if (error.code !== "TAB_AS_INDENT") return null;
    return { wrong: "The line is indented with a tab.", write: "Use spaces." };
  },
  function backslash({ error }) {
    if (error.code !== "BAD_DQ_ESCAPE") return null;
    return { wrong: '\\ means something in " ".', write: "Use ' '." };
  },
  function sign({ line }) {
    const begins = signBefore(line);
    if (!begins) return null;
    const column = line.indexOf(begins, line.search(/: |- /) + 1);
    return { wrong: `The text begins with ${begins}.`, write: QUOTES, column };
  },
  function quotes({ line }) {
    if (!/^\s*(?:- +)?(?:[\w.-]+: +)?["']/.test(line)) return null;
    const wrong = "The quotes do not stand around the whole text.";
    return { wrong, write: "Begin and end it with the same quotes, and use “ ” inside." };
  },
  function indent({ error }) {
    if (error.code !== "BAD_INDENT") return null;
    const wrong = "The line begins in another column than the lines it belongs with.";
    return { wrong, write: "Begin it below the line before." };
  },
  function colon({ line }) {
    if (!/: .*:(?: |$)/.test(line)) return null;
    return { wrong: "The text has a colon in it.", write: QUOTES };
  },
  function other({ error }) {
    const write = "Mend the line; texts with a colon or a # go in quotes.";
    return { wrong: `This is not YAML: ${error.message}.`, write };
  },
];

/** The sign before a line's text that makes something else of it than a text. */
function signBefore(line: string): string | undefined {
  const [, sign] = /^\s*(?:- +)?(?:[\w.-]+: +)?([[\]{}@`%*&!,])/.exec(line) ?? [];
  return sign ?? /^\s*(?:- +)?[\w.-]+: +([-?|>]) +\S/.exec(line)?.[1];
}
