// What a line of the sheet says: the learner's words, or a suggestion put into words.

import type { LineId, Sheet } from "./sheet.ts";

/** Words of the sheet, handed in by whoever draws or exports it. */
export interface SheetWords {
  readonly title: string;
  readonly replyTitle: string;
  readonly lines: Readonly<Record<LineId, LineWords>>;
}

interface LineWords {
  /** The direction, such as "Into Auxot". */
  readonly title: string;
  /** The page, such as "API Keys". */
  readonly page: string;
  /** Sentences by stem; `{name}` is what the learner called it. */
  readonly stems: Readonly<Record<string, string>>;
}

/** The sentence of a line, its note left out; never empty, and never with a gap for a name. */
export function sentence(sheet: Sheet, id: LineId, words: SheetWords): string {
  const { own, suggested } = sheet.lines[id];
  if (own !== null) return own;
  const { stem, name } = suggested ?? { stem: "start", name: "" };
  const { stems } = words.lines[id];
  const template = (Object.hasOwn(stems, stem) ? stems[stem] : stems.start) ?? "";
  const named = name === "" && template.includes("{name}") ? (stems.opened ?? "") : template;
  return named.replaceAll("{name}", () => name);
}

/** What a line says, with its note, on one line. */
export function lineText(sheet: Sheet, id: LineId, words: SheetWords): string {
  return `${sentence(sheet, id, words)} ${sheet.lines[id].note}`.replace(/\s+/g, " ").trim();
}
