// The product labels as a list: what each says, where that is known from, how old that is, how often it is used.

import type { MirroredLabel } from "../labels/mirrored.ts";
import type { Sources } from "../labels/schemas/site/sources.ts";

/** What is listed, and where it is used. */
export interface Listed {
  readonly labels: readonly MirroredLabel[];
  readonly known: Sources;
  /** Names of labels, one for each use. */
  readonly inLessons: readonly string[];
  readonly inTexts: readonly string[];
  /** Paths of the Settings pages by their id. */
  readonly paths: Readonly<Record<string, string>>;
  /** The day, as "2026-11-24". */
  readonly today: string;
}

export interface LabelRow extends MirroredLabel {
  readonly seen: string;
  readonly source: string;
  readonly checked: string;
  /** How many days ago that was. */
  readonly days: number;
  readonly lessons: number;
  readonly texts: number;
}

const DAY = 24 * 60 * 60 * 1000;
const HEAD = ["DAYS", "CHECKED", "LESSONS", "TEXTS", "SOURCE", "LABEL"];
const NUMBERS = ["DAYS", "LESSONS", "TEXTS"];
const INDENT = " ".repeat(6);
const WIDTH = 100;

/** A row for each label, the oldest first; of the same age, the most used first. */
export function labelRows(listed: Listed): readonly LabelRow[] {
  const { labels, known, inLessons, inTexts, paths, today } = listed;
  const rows = labels.flatMap((label): LabelRow[] => {
    const found = known.labels[label.name];
    if (!found) return [];
    const page = paths[label.name.split(".")[0] ?? ""];
    const count = (uses: readonly string[]) => uses.filter((name) => name === label.name).length;
    return [
      {
        ...label,
        ...found,
        seen: page ? `${page}, ${found.seen}` : found.seen,
        days: Math.round((Date.parse(today) - Date.parse(found.checked)) / DAY),
        lessons: count(inLessons),
        texts: count(inTexts),
      },
    ];
  });
  const uses = ({ lessons, texts }: LabelRow) => lessons + texts;
  return rows.sort(
    (one, other) =>
      other.days - one.days || uses(other) - uses(one) || (one.name < other.name ? -1 : 1),
  );
}

/** The rows as a plain table, two lines each, and below it where its sources are. */
export function labelTable(rows: readonly LabelRow[], { sources }: Sources): string {
  const cells = rows.map(({ days, checked, lessons, texts, source, name }) => [
    ...[String(days), checked, String(lessons), String(texts), source, name],
  ]);
  const widths = HEAD.map((head, index) =>
    Math.max(head.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return NUMBERS.includes(HEAD[index] ?? "") ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const body = rows.flatMap(({ text, seen }, index) => [
    line(cells[index] ?? []),
    ...wrap(`“${text}” (${seen})`).map((part) => INDENT + part),
  ]);
  const used = Object.entries(sources).filter(([tag]) => rows.some(({ source }) => source === tag));
  const legend = used.map(([tag, { address }]) => `${tag.padEnd(widths[4] ?? 0)}  ${address}`);
  return [line(HEAD), ...body, "", ...legend].join("\n");
}

/** The text in lines that leave the table within its width. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = INDENT.length + longer.length <= WIDTH;
    lines.push(...(fits || last === undefined ? [longer] : [last, word]));
  }
  return lines;
}
