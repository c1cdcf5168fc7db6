// The tags of a lesson as they stand in its text, also where it cannot be read.

import {
  blank,
  type Edit,
  lineRest,
  lineStart,
  type Place,
  type Repair,
  type Row,
} from "./repair.ts";

/** A whole tag: `<Tip>` opens, `</Tip>` closes, `<Tip />` stands alone. */
export interface Tag {
  readonly name: string;
  readonly kind: "opens" | "closes" | "alone";
  readonly from: number;
  readonly to: number;
}

const TAG =
  /<(\/\s*|)([A-Za-z_$][\w.:$-]*)(?:\s+\{[^}]*\}|\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s*(\/?)>/g;

/** All tags of a text without code, in reading order. */
export function tagsIn(text: string): readonly Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    name: match[2] ?? "",
    kind: match[1] ? "closes" : match[3] ? "alone" : "opens",
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A row that knows the tags of one kind. */
export function aboutTag(kind: Tag["kind"], tell: (tag: Tag, place: Place) => Repair | null): Row {
  return (place) => {
    const tag = tagsIn(place.text).find(({ from }) => from === place.at);
    return tag?.kind === kind ? tell(tag, place) : null;
  };
}

/** The tag that closes the one at an offset; null when none does. */
export function closerOf(text: string, open: Pick<Tag, "name" | "to">): Tag | null {
  let inside = 0;
  for (const tag of tagsIn(text)) {
    if (tag.from < open.to || tag.name !== open.name || tag.kind === "alone") continue;
    if (tag.kind === "closes" && inside === 0) return tag;
    inside += tag.kind === "opens" ? 1 : -1;
  }
  return null;
}

/** The tag that a closing one closes; null when none is open. */
export function openerOf(text: string, close: Pick<Tag, "name" | "from">): Tag | null {
  return openBefore(text, close).findLast(({ name }) => name === close.name) ?? null;
}

/** The tags that are open before a tag, the outermost first. */
export function openBefore(text: string, { from }: Pick<Tag, "from">): readonly Tag[] {
  const open: Tag[] = [];
  for (const tag of tagsIn(text.slice(0, from))) {
    if (tag.kind === "opens") open.push(tag);
    const last = open.findLastIndex(({ name }) => name === tag.name);
    if (tag.kind === "closes" && last >= 0) open.splice(last, 1);
  }
  return open;
}

/** Takes a tag out. One that draws a heading leaves one, so that those inside it skip no level. */
export function blankTag(source: string, { name, kind, from, to }: Tag): Edit {
  const draws = kind === "opens" && (name === "Step" || name === "Fold");
  if (!draws || lineStart(source, from).trim() !== "") return blank(source, from, to);
  const [first = "", ...more] = source.slice(from, to).split("\n");
  const below = more.map((line) => `\n${line.replace(/[^\r]/g, " ")}`).join("");
  return { from, to, text: "## ‹".padEnd(first.length) + below };
}

/** Whether a tag has a line of its own. */
export function hasOwnLine(source: string, { from, to }: Tag): boolean {
  return (lineStart(source, from) + lineRest(source, to)).trim() === "";
}
