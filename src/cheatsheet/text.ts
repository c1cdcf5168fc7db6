// What a line of the sheet says: the learner's words, or a suggestion put into words.

import type { Draft } from "./draft.ts";
import type { ScreenWords } from "./renames.ts";
import type { LineId } from "./sheet.ts";

/** Words of the sheet, handed in by whoever draws or exports it. */
export interface SheetWords {
  readonly title: string;
  readonly replyTitle: string;
  /** Said of a line whose page is admin-only. */
  readonly adminOnly: string;
  /** Said of a line that nobody has put into words of their own. */
  readonly suggested: string;
  /** Who wrote it and when: with {author} and {date}, or one of them. */
  readonly by: { readonly both: string; readonly author: string; readonly date: string };
  /** How the exit check went, with {date}, {right} and {of}. */
  readonly exit: string;
  /** What labels are called on its writer's screen. */
  readonly screen: ScreenWords;
  /** Before the vendors of a line, with {vendors}. */
  readonly vendors: string;
  /** Heads of a table's columns. */
  readonly columns: Readonly<Record<"direction" | "page" | "line" | "vendors" | "note", string>>;
  /** What the link opens; stands before it, and is the link where links have a text. */
  readonly opens: string;
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

/** The sentence of a line; never empty, and never with a gap for a name. */
export function sentence(draft: Draft, id: LineId, words: Pick<SheetWords, "lines">): string {
  const { own, suggested, adminOnly } = draft.lines[id];
  if (own !== null) return own;
  const { stems } = words.lines[id];
  // Whoever may not open the page has not done what the other stems say.
  if (adminOnly && stems.adminOnly) return stems.adminOnly;
  const { stem, name } = suggested ?? { stem: "start", name: "" };
  const template = (Object.hasOwn(stems, stem) ? stems[stem] : stems.start) ?? "";
  const named = name === "" && template.includes("{name}") ? (stems.opened ?? "") : template;
  return named.replaceAll("{name}", () => name);
}
