// What is told of the lines around a lesson's front matter that are not as they must be.

import { blanks, type Repair } from "./repair.ts";

/** Lines that writers end a front matter with, in the place of ---. */
const ENDS = /^(?:-{2}|-{4,}|\.{3,}|[–—]+|\*{3,}|_{3,}|={3,}|- - -)[ \t]*$/;
const DASHES = /^---[ \t]*$/;
/** A line of YAML, or an empty one. */
const YAML = /^(?:[\w-]+:.*|[ \t-].*|#.*|)$/;
const KEY = /^(?:title|promise|audience|order|draft):/;

interface Line {
  readonly at: number;
  readonly text: string;
}

/** What may be told, in this order: what one mends, the next one reads. */
export const FRONT_MATTER_LINES: readonly ((source: string) => Repair | null)[] = [
  plusSigns,
  space,
  wrongEnd,
  tooLow,
  twice,
].map((tell) => (source: string) => tell(linesOf(source)));

function plusSigns(lines: readonly Line[]): Repair | null {
  const end = lines.findIndex(({ text }, index) => index > 0 && /^\+{3}\s*$/.test(text));
  if (!/^\+{3}\s*$/.test(lines[0]?.text ?? "") || end < 0) return null;
  const edits = lines.slice(0, end + 1).map(({ at, text }) => {
    const yaml = text
      .replace(/^\+{3}/, "---")
      .replace(/^(\w+)( ?)( *)= ?/, (_, key, one, more) => `${key}:${one}${more} `);
    return { from: at, to: at + text.length, text: yaml };
  });
  const signs = lines.slice(1, end).some(({ text }) => /^\w+\s*=/.test(text));
  const write = `Write --- in the place of +++${signs ? ", and : in the place of =" : ""}.`;
  return { at: 0, wrong: "The front matter stands between two lines of +++.", write, edits };
}

function space([first]: readonly Line[]): Repair | null {
  if (!first || !/^---[ \t]+$/.test(first.text)) return null;
  const edits = [{ from: first.at, to: first.at + first.text.length, text: "---" }];
  return { at: 0, wrong: "A space stands behind the first ---.", write: "Delete it.", edits };
}

function wrongEnd([first, ...lines]: readonly Line[]): Repair | null {
  if (!first || !DASHES.test(first.text)) return null;
  const end = lines.find(({ text }) => DASHES.test(text) || ENDS.test(text));
  if (!end || DASHES.test(end.text)) return null;
  const wrong = `${end.text.trim()} does not end the front matter.`;
  const edits = [{ from: end.at, to: end.at + end.text.length, text: "---" }];
  return { at: end.at, wrong, write: "Write three hyphens: ---.", edits };
}

function tooLow(lines: readonly Line[]): Repair | null {
  const first = lines.findIndex(({ text }) => DASHES.test(text));
  if (first < 1 || endOfKeys(lines, first) < 0) return null;
  const above = lines.slice(0, first);
  const edits = above.map(({ at, text }) => ({
    from: at,
    to: at + text.length,
    text: blanks(text),
  }));
  const empty = above.every(({ text }) => text.trim() === "");
  const wrong = "The front matter does not begin in the first line.";
  const write = `Delete ${empty ? "the empty lines" : "what stands"} above ---.`;
  return { at: 0, wrong, write, edits };
}

function twice(lines: readonly Line[]): Repair | null {
  const begin = lines.findIndex(({ text }) => text.trim() !== "");
  const end = begin < 0 ? -1 : endOfKeys(lines, begin);
  if (end < 0) return null;
  const rest = lines.slice(end + 1);
  const again = rest.findIndex(({ text }) => text.trim() !== "");
  const last = again < 0 ? -1 : endOfKeys(rest, again);
  if (last < 0) return null;
  const edits = rest
    .slice(again, last + 1)
    .map(({ at, text }) => ({ from: at, to: at + text.length, text: blanks(text) }));
  const at = rest[again]?.at ?? 0;
  return { at, wrong: "The front matter is there twice.", write: "Delete one of the two.", edits };
}

/** The line that ends the front matter which begins in a line; -1 when none does. */
function endOfKeys(lines: readonly Line[], begin: number): number {
  if (!DASHES.test(lines[begin]?.text ?? "")) return -1;
  const end = lines.findIndex(({ text }, index) => index > begin && DASHES.test(text));
  const inside = lines.slice(begin + 1, Math.max(end, begin + 1)).map(({ text }) => text);
  return inside.every((text) => YAML.test(text)) && inside.some((text) => KEY.test(text))
    ? end
    : -1;
}

function linesOf(source: string): readonly Line[] {
  let at = 0;
  return source.split("\n").map((text) => {
    const mark = at === 0 && text.startsWith("\uFEFF") ? 1 : 0;
    const line = { at: at + mark, text: text.slice(mark).replace(/\r$/, "") };
    at += text.length + 1;
    return line;
  });
}
