// Makes one sheet of many: what most people say, where they differ, and what somebody should do.

import { once } from "./same-sheet.ts";
import { LINES, type LineId, type Sheet } from "./sheet.ts";

/** Own words count for more than a sentence that was merely suggested. */
const OWN_WORDS = 2;

/** A way in which a line was put, and who puts it so; people without a name are "". */
export interface Variant {
  readonly text: string;
  readonly who: readonly string[];
}

export interface MergedLine {
  /** What most say; empty when nobody says anything. */
  readonly text: string;
  /** Who says so. */
  readonly who: readonly string[];
  /** Other ways to put it, the most frequent first. */
  readonly others: readonly Variant[];
  /** The systems anybody named, the most frequent first. */
  readonly vendors: readonly string[];
  /** Who found the page to be for admins only. */
  readonly adminOnly: readonly string[];
  /** The notes, each once. */
  readonly notes: readonly Variant[];
}

/** A system that people put into different boxes. */
export interface Disagreement {
  readonly vendor: string;
  readonly boxes: readonly { readonly line: LineId; readonly who: readonly string[] }[];
}

export interface Merged {
  readonly count: number;
  readonly lines: Readonly<Record<LineId, MergedLine>>;
  readonly disagreements: readonly Disagreement[];
}

/** Merges sheets; the order in which they come changes nothing. */
export function merge(sheets: readonly Sheet[]): Merged {
  const all = once(sheets);
  return {
    count: all.length,
    lines: {
      into: mergeLine(all, "into"),
      out: mergeLine(all, "out"),
      delegated: mergeLine(all, "delegated"),
    },
    disagreements: disagreements(all),
  };
}

function mergeLine(sheets: readonly Sheet[], id: LineId): MergedLine {
  const said = sheets.map(({ author, lines }) => ({ author, ...lines[id] }));
  const [first, ...others] = variants(
    said.map(({ author, text, suggested }) => ({
      author,
      text,
      weight: suggested ? 1 : OWN_WORDS,
    })),
  );
  return {
    text: first?.text ?? "",
    who: first?.who ?? [],
    others,
    vendors: variants(
      said.flatMap(({ author, vendors }) => vendors.map((text) => ({ author, text, weight: 1 }))),
    ).map(({ text }) => text),
    adminOnly: said.flatMap(({ adminOnly, author }) => (adminOnly ? [author] : [])).sort(),
    notes: variants(said.map(({ author, note }) => ({ author, text: note, weight: 1 }))),
  };
}

interface Said {
  readonly author: string;
  readonly text: string;
  readonly weight: number;
}

/** What was said, each once whatever its case and its full stop; the weightiest first. */
function variants(said: readonly Said[]): readonly Variant[] {
  const groups = Map.groupBy(
    said.filter(({ text }) => text.trim() !== ""),
    ({ text }) => plain(text),
  );
  return [...groups.values()]
    .map((group) => ({
      text: commonest(group.map(({ text }) => text.trim())),
      who: group.map(({ author }) => author).sort(),
      weight: group.reduce((sum, { weight }) => sum + weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight || compare(a.text, b.text))
    .map(({ text, who }) => ({ text, who }));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s[\p{P}--[#]]]+/gv, " ")
    .trim();
}

function commonest(texts: readonly string[]): string {
  const counted = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({
    text,
    count: all.length,
  }));
  return counted.sort((a, b) => b.count - a.count || compare(a.text, b.text))[0]?.text ?? "";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Systems that not all who name them put into the same boxes. */
function disagreements(sheets: readonly Sheet[]): readonly Disagreement[] {
  const names = variants(
    sheets.flatMap(({ author, lines }) =>
      LINES.flatMap((id) => lines[id].vendors.map((text) => ({ author, text, weight: 1 }))),
    ),
  ).map(({ text }) => text);
  return names.flatMap((vendor) => {
    const puts = ({ lines }: Sheet, id: LineId) =>
      lines[id].vendors.some((each) => plain(each) === plain(vendor));
    const placed = sheets.filter((sheet) => LINES.some((id) => puts(sheet, id)));
    const boxes = LINES.map((line) => ({
      line,
      who: placed
        .filter((sheet) => puts(sheet, line))
        .map(({ author }) => author)
        .sort(),
    })).filter(({ who }) => who.length > 0);
    const agreed = boxes.every(({ who }) => who.length === placed.length);
    return agreed ? [] : [{ vendor, boxes }];
  });
}
