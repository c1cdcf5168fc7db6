// What product labels are called on somebody's screen, where it is not what the tutorial calls them.

import { once } from "./same-sheet.ts";
import type { Rename, Sheet } from "./sheet.ts";

/** Sentences for it: `line` with {list}, `item` with {label} and {is}. */
export interface ScreenWords {
  readonly line: string;
  readonly item: string;
}

/** A label that is called otherwise, and on whose screen; people without a name are "". */
export interface RenamedFor extends Rename {
  readonly who: readonly string[];
}

/** All of them in one sentence; empty for none. */
export function screenLine(renames: readonly Rename[], words: ScreenWords): string {
  if (renames.length === 0) return "";
  const list = renames.map((rename) => screenItem(rename, words)).join("; ");
  return words.line.replace("{list}", () => list);
}

/** One of them, in a few words. */
export function screenItem({ label, is }: Rename, { item }: ScreenWords): string {
  const values = { label, is };
  return item.replace(/\{(label|is)\}/g, (_, key: keyof typeof values) => values[key]);
}

/** Those of many sheets, each once, the most frequent first. */
export function renamedIn(sheets: readonly Sheet[]): readonly RenamedFor[] {
  const all = once(sheets).flatMap(({ author, renames = [] }) =>
    renames.map((rename) => ({ ...rename, author })),
  );
  return [...Map.groupBy(all, ({ label, is }) => JSON.stringify([label, is]))]
    .map(([key, group]) => {
      const [label = "", is = ""] = JSON.parse(key) as string[];
      return { label, is, who: group.map(({ author }) => author).sort(), key };
    })
    .sort((one, other) => other.who.length - one.who.length || (one.key < other.key ? -1 : 1))
    .map(({ key: _, ...rename }) => rename);
}
