// What is told of a tag that cannot be read because of its attributes.

import { VOCABULARY } from "../vocabulary.ts";
import { stopOf } from "./attribute-stops.ts";
import { lineRest, type Place, type Repair, replace } from "./repair.ts";
import { blankTag, closerOf, tagsIn } from "./tags.ts";

/** Attributes as they must be, one after the other. */
const SOUND = /(?:\s+[\w-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|\{[^}<>]*\})(?=[\s/>])|(?=[\s/>:])))*/y;

/** One more of them, behind the place that cannot be read. */
const WHOLE = /\s[\w-]+="[^"<>]*"(?=[\s/>])/g;

/** The fault of a text in quotes that takes in the next tag, since its own quote is missing. */
export function quoteLeftOpen(source: string, text: string): Repair | null {
  const tag = tagsIn(text).find(({ from, to }) =>
    /=\s*(?:"[^"]*[<>][^"]*\n[^"]*"|'[^']*[<>][^']*\n[^']*')/.test(text.slice(from, to)),
  );
  return tag ? unreadAttributes({ source, text, at: tag.from, message: "" }) : null;
}

/** The fault of a tag whose attributes cannot be read; null where no tag begins. */
export function unreadAttributes({ source, text, at }: Place): Repair | null {
  const [begin, name = ""] = /^<([A-Za-z][\w.-]*)/.exec(source.slice(at)) ?? [];
  if (!begin) return null;
  SOUND.lastIndex = at + begin.length;
  const [sound = ""] = SOUND.exec(source) ?? [];
  const stop = Math.min(at + begin.length + sound.length, firstLineEnd(source, at));
  const rest = source.slice(stop);
  const [upTo] = /^\s*(?:[\w-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?\s*[,;]/.exec(rest) ?? [];
  if (upTo) {
    const comma = stop + upTo.length - 1;
    const wrong = "A comma stands between attributes.";
    return { at, wrong, write: "Delete the comma.", edits: [replace(comma, comma + 1, "")] };
  }
  const last = /([\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?$/.exec(sound)?.[1] ?? "";
  const wraps = VOCABULARY[name]?.wraps ?? true;
  const found = stopOf({ name, wraps, last, rest });
  if (!found) return null;
  const { meant = "", ...finding } = found;
  const end = endOf(source, at, stop);
  const alone = /\/>?$/.test(source.slice(at, end)) || !wraps;
  const tail = alone ? "/>" : ">";
  const closer = alone ? null : closerOf(text, { name, to: end });
  if (!Object.hasOwn(VOCABULARY, name) || (!alone && !closer)) {
    const edits = [blankTag(source, { name, kind: "alone", from: at, to: end })];
    return { at, ...finding, edits: closer ? [...edits, blankTag(source, closer)] : edits };
  }
  // What can be read stays, so that the rest of the lesson finds its tag.
  const behind = [...source.slice(stop, end).matchAll(WHOLE)].join("");
  const room = lineRest(source, end).trim() === "" ? Number.POSITIVE_INFINITY : end - at;
  const all = source.slice(at, stop) + meant + behind;
  const kept = all.length + tail.length <= room ? all : source.slice(at, stop) + behind;
  const edit = { from: at, to: end, text: kept.padEnd(end - at - tail.length) + tail };
  return { at, ...finding, edits: [edit], cut: at };
}

/** Where the tag's line ends, when what follows is no more of the tag; else the end of the file. */
function firstLineEnd(source: string, at: number): number {
  const line = lineRest(source, at);
  const goesOn = /^\r?\n\s*(?:[\w-]+\s*=|\/?>)/.test(source.slice(at + line.length));
  return line.includes(">") || goesOn ? source.length : at + line.length;
}

/** Where the tag ends: at the first > in the line in which reading stopped, or with that line. */
function endOf(source: string, at: number, stop: number): number {
  const from = Math.max(at, source.slice(0, stop).trimEnd().length);
  const line = lineRest(source, from);
  const { 0: marks = "", index: close = -1 } = /<?>/.exec(line) ?? {};
  const next = line.indexOf("<", from === at ? 1 : 0);
  if (close >= 0 && (next < 0 || close <= next)) return from + close + marks.length;
  return from + (next >= 0 ? next : line.trimEnd().length);
}
