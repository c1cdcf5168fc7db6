// Reads the marks in the simulated product's code: what is known of Auxot, inferred, or left out.

/** What a mark says of a rule: it is public, it is our guess, or the simulation does without it. */
export const MARKS = ["known", "inferred", "left-out"] as const;

export type MarkKind = (typeof MARKS)[number];

export interface Mark {
  readonly kind: MarkKind;
  /** A sentence; it may refer to product labels, as in `{pages.oauth.name}`. */
  readonly text: string;
  /** Tags of the public sources, such as "auth"; see content/site/sources.yaml. */
  readonly sources: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

const MARK = /^\s*\/\/ @([\w-]+)(?: (.*))?$/;
const SOURCES = /\s*\[([\w ,]+)\]$/;

/**
 * The marks of a file. A mark is a comment line of its own: `// @known Keys are shown once. [auth]`;
 * the comment lines right below it go on with its text.
 * @throws Error that names `file:line` for a mark of no known kind, or one that says nothing.
 */
export function readMarks(source: string, file: string): readonly Mark[] {
  const lines = source.split("\n");
  return lines.flatMap((text, index) => {
    const [, word, first = ""] = MARK.exec(text) ?? [];
    if (word === undefined) return [];
    const line = index + 1;
    const kind = MARKS.find((each) => each === word);
    if (!kind) {
      throw new Error(`${file}:${line}  @${word} is no mark. Write one of: @${MARKS.join(", @")}.`);
    }
    const whole = [first, ...continued(lines.slice(line))].join(" ").trim();
    const [tail, tags = ""] = SOURCES.exec(whole) ?? [""];
    const said = whole.slice(0, whole.length - tail.length);
    if (said === "") throw new Error(`${file}:${line}  @${kind} says nothing. Write a sentence.`);
    return [{ kind, text: said, sources: tags.split(/[ ,]+/).filter(Boolean), line }];
  });
}

function continued(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !/^\s*\/\/ (?!@)/.test(line));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^\s*\/\/ /, ""));
}
