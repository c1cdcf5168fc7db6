// What is wrong with a file that is not YAML at all, and what to write instead.

import { type Document, visit, type YAMLError } from "yaml";
import type { Finding } from "./fault.ts";

/** A fault with the offset of its place in the YAML. */
export interface SyntaxFault extends Finding {
  readonly offset: number;
}

/** Codes of faults that have nothing to do with the sign a text begins with. */
const INDENT_OR_TWICE: readonly string[] = ["TAB_AS_INDENT", "DUPLICATE_KEY"];
const QUOTES = "Put the whole text in quotes.";

/** The first fault of the syntax, from which any others follow; null when the file is YAML. */
export function syntaxFault(source: string, document: Document): SyntaxFault | null {
  const [first] = [...document.errors].sort((one, other) => one.pos[0] - other.pos[0]);
  if (!first) return null;
  let offset = quoteAround(document, first.pos[0]);
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = source.slice(start).split("\n");
  const sign = signBefore(line);
  if (sign && !INDENT_OR_TWICE.includes(first.code))
    offset = start + line.indexOf(sign, line.search(/: |- /) + 1);
  return { offset, ...explain(first, source, line) };
}

/** Where the quoted text begins that swallowed a place; the place itself when none did. */
function quoteAround(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || !type?.startsWith("QUOTE")) return;
      if (range[0] <= offset && offset <= range[2]) found = range[0];
    },
  });
  return found;
}

/** The sign before a line's text that makes something else of it than a text. */
function signBefore(line: string): string | undefined {
  const [, sign] = /^\s*(?:- +)?(?:[\w-]+: +)?([[\]{}@`%*&!])/.exec(line) ?? [];
  return sign ?? /^\s*(?:- +)?[\w-]+: +([-?|>]) +\S/.exec(line)?.[1];
}

function explain(error: YAMLError, source: string, line: string): Finding {
  if (error.code === "TAB_AS_INDENT") {
    return { wrong: "The line is indented with a tab.", write: "Use spaces." };
  }
  if (error.code === "DUPLICATE_KEY") {
    const [key = ""] = /^[^:\s]*/.exec(source.slice(error.pos[0])) ?? [];
    return { wrong: `The key "${key}" is there twice.`, write: "Delete one of the two." };
  }
  const begins = signBefore(line);
  if (begins) return { wrong: `The text begins with ${begins}.`, write: QUOTES };
  if (/^\s*(?:- +)?(?:[\w-]+: +)?["']/.test(line)) {
    const wrong = "The quotes do not stand around the whole text.";
    return { wrong, write: "Begin and end it with the same quotes, and use “ ” inside." };
  }
  if (error.code === "BAD_INDENT") {
    const wrong = "The line begins in another column than the lines it belongs with.";
    return { wrong, write: "Begin it below the line before." };
  }
  if (/: .*:(?: |$)/.test(line)) return { wrong: "The text has a colon in it.", write: QUOTES };
  const write = "Mend the line; texts with a colon or a # go in quotes.";
  return { wrong: `This is not YAML: ${error.message}.`, write };
}
