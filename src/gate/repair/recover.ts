// Reads a lesson in spite of its faults: each is told, and the rest is read without it.

import type { Fault } from "../../labels/fault.ts";
import { withoutFrontMatter } from "../front-matter.ts";
import { parseLesson } from "../parse-lesson.ts";
import { quoteLeftOpen } from "./attributes.ts";
import { codeBlock } from "./code-blocks.ts";
import { FRONT_MATTER_LINES } from "./front-matter-lines.ts";
import { looseTag } from "./loose-tag.ts";
import { mergeMarks } from "./merge-marks.ts";
import { otherBraces } from "./other-braces.ts";
import { programWord } from "./program-words.ts";
import { blank, edited, lineRest, lineStart, placeAt, type Repair } from "./repair.ts";
import { splitWord } from "./split-words.ts";
import { withoutCode } from "./without-code.ts";

/** So many faults of one kind are told in one run. */
const MOST = 30;

/** What was told, and what the other checks read. */
export interface Recovered {
  /** The lesson with its front matter. */
  readonly whole: string;
  /** The lesson with blanks in the place of its front matter. */
  readonly body: string;
  readonly faults: readonly Fault[];
  /** Whether a fault is about a tag that is told of already. */
  readonly isTold: (fault: Fault) => boolean;
}

/** Tells every place that cannot be read; `file` is the lesson's path below the project's root. */
export function recover(source: string, file: string): Recovered {
  const faults: Fault[] = [];
  const cut: string[] = [];
  /** Tells what a look at the text finds, as often as it finds something; gives the text without it. */
  const mend = (text: string, look: (text: string) => Repair | null, most = MOST): string => {
    const repair = most > 0 ? look(text) : null;
    if (!repair) return text;
    const { at, wrong, write, edits, cut: tag } = repair;
    const place = placeAt(text, at);
    const known = faults.some(({ line, column }) => line === place.line && column === place.column);
    if (!known) faults.push({ file, ...place, wrong, write });
    if (tag !== undefined) cut.push(keyOf(placeAt(text, tag)));
    return mend(edited(text, edits), look, most - 1);
  };
  let whole = mend(source, mergeMarks);
  for (const look of FRONT_MATTER_LINES) whole = mend(whole, look, 1);
  let body = mend(withoutFrontMatter(whole), codeBlock);
  body = mend(body, (text) => looseTag(withoutCode(text)));
  body = mend(body, (text) => splitWord(withoutCode(text)));
  body = mend(body, (text) => quoteLeftOpen(text, withoutCode(text)));
  body = mend(body, (text) => otherBraces(text, withoutCode(text)));
  body = mend(body, (text) => unread(text, file));
  return { whole, body, faults, isTold: (fault) => cut.includes(keyOf(fault)) };
}

/** The first place that cannot be read, or that is read as a program. */
function unread(text: string, file: string): Repair | null {
  const parsed = parseLesson(text, file);
  if (!("fault" in parsed)) return programWord(text, parsed.tree);
  const { repair } = parsed;
  const mended = edited(text, repair.edits);
  const again = parseLesson(mended, file);
  if (!("fault" in again) || again.repair.at !== repair.at) return repair;
  // A place that its edits do not mend is read without its whole line.
  const from = repair.at - lineStart(text, repair.at).length;
  const to = repair.at + lineRest(text, repair.at).length;
  return { ...repair, edits: [blank(text, from, to)] };
}

function keyOf({ line, column }: Pick<Fault, "line" | "column">): string {
  return `${line}:${column}`;
}
