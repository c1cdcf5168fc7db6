// Text that YAML swallows without a word, because of a sign that means something to it.

import { type Document, isAlias, isScalar, type Node, visit } from "yaml";
import type { SyntaxFault } from "./syntax/syntax-faults.ts";

const write = "Put the whole text in quotes.";

/** Texts that begin with *, & or !, of which YAML makes what no writer means. */
export function misreadText(document: Document): readonly SyntaxFault[] {
  return valuesOf(document).flatMap((node) => {
    const sign = isAlias(node) ? "*" : node.anchor ? "&" : node.tag ? "!" : null;
    if (sign === null) return [];
    return [{ offset: node.range?.[0] ?? 0, wrong: `The text begins with ${sign}.`, write }];
  });
}

/** Texts that go on after a #, from which on YAML shows nothing. */
export function cutText(source: string, document: Document): readonly SyntaxFault[] {
  return valuesOf(document).flatMap((node) => {
    if (!isScalar(node) || node.type !== "PLAIN") return [];
    if (typeof node.value !== "string" && node.value !== null) return [];
    const end = node.range?.[1] ?? 0;
    const [gap] = /^[ \t]*(?=#)/.exec(source.slice(end)) ?? [];
    if (gap === undefined) return [];
    return [{ offset: end + gap.length, wrong: "The text after # is not shown.", write }];
  });
}

/** Texts in which a \ would make another sign of the one after it. */
export function escapedText(source: string, document: Document): readonly SyntaxFault[] {
  return valuesOf(document).flatMap((node) => {
    if (!isScalar(node) || node.type !== "QUOTE_DOUBLE") return [];
    const [start = 0, end = 0] = node.range ?? [];
    if (!/\\[^"\\\n]/.test(source.slice(start, end).replace(/\\\\/g, ""))) return [];
    return [{ offset: start, wrong: '\\ means something in " ".', write: "Use ' '." }];
  });
}

/** All nodes but the keys. */
function valuesOf(document: Document): readonly Node[] {
  const values: Node[] = [];
  visit(document, {
    Node(key, node) {
      if (key !== "key") values.push(node);
    },
  });
  return values;
}
