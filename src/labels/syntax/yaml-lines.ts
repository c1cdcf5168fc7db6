// The lines of a YAML file, each with what a writer means by it.

/** What a line is: a key with its text, a "- " of a list, a note, or text that goes on from above. */
export type LineKind = "blank" | "note" | "block" | "key" | "item" | "text";

export interface Line {
  /** Counted from 0. */
  readonly row: number;
  readonly text: string;
  readonly kind: LineKind;
  /** How many spaces stand before it. */
  readonly indent: number;
  /** Empty when the line has no key. */
  readonly key: string;
  /** What stands after the key, or after the "- "; without a note at its end. */
  readonly value: string;
}

const KEY = /^("[^"]*"|'[^']*'|[\w.-]+) *:(?: +(.*))?$/;
const BLOCK = /^[|>][-+\d]*$/;

/** Every line of a source; the lines of a text below |- or >- are of the kind "block". */
export function linesOf(source: string): readonly Line[] {
  let block = -1;
  return source.split("\n").map((each, row) => {
    const text = each.replace(/\r$/, "");
    const indent = text.search(/[^ ]|$/);
    if (block >= 0 && (text.trim() === "" || indent > block)) {
      return { row, text, kind: "block", indent, key: "", value: text.trim() };
    }
    const line = lineOf(row, text, indent);
    block = BLOCK.test(line.value) ? indent : -1;
    return line;
  });
}

function lineOf(row: number, text: string, indent: number): Line {
  const rest = text.slice(indent).trimEnd();
  if (rest === "") return { row, text, kind: "blank", indent, key: "", value: "" };
  if (rest.startsWith("#")) return { row, text, kind: "note", indent, key: "", value: rest };
  const [dashes = ""] = /^(?:-(?: +|$))+/.exec(rest) ?? [];
  const kind = dashes === "" ? "text" : "item";
  const [, key, value = ""] = KEY.exec(rest.slice(dashes.length)) ?? [];
  if (key === undefined) {
    return { row, text, kind, indent, key: "", value: rest.slice(dashes.length) };
  }
  return { row, text, kind: dashes === "" ? "key" : kind, indent, key, value: bare(value) };
}

/** A value without the note at its end. */
function bare(value: string): string {
  return /^["'[{]/.test(value) ? value.trim() : value.replace(/(?:^| )#.*$/, "").trim();
}
