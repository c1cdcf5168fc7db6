// What is told of a tag that cannot be read because of its attributes.

import type { Finding } from "../../labels/fault.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { lineRest, type Place, type Repair, replace } from "./repair.ts";
import { blankTag, closerOf, tagsIn } from "./tags.ts";

/** Attributes as they must be, one after the other. */
const SOUND = /(?:\s+[\w-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|\{[^}<>]*\})(?=[\s/>])|(?=[\s/>:])))*/y;

/** One more of them, behind the place that cannot be read. */
const WHOLE = /\s[\w-]+="[^"<>]*"(?=[\s/>])/g;

/** Where reading stopped in a tag. */
interface Stop {
  readonly name: string;
  /** Whether the tag stands around text. */
  readonly wraps: boolean;
  /** The name that was read last. */
  readonly last: string;
  /** What follows. */
  readonly rest: string;
}

/** What is told of a stop, and the attribute that was meant where that is clear. */
interface Told extends Finding {
  readonly meant?: string;
}

/** What each kind of stop looks like, and what is told of it. */
const STOPS: readonly ((stop: Stop) => Told | null)[] = [
  ({ rest, name, wraps }) =>
    /^[ \t]*(?:\r?\n(?!\s*(?:[\w-]+\s*=|\/?>))|$|<)/.test(rest)
      ? { wrong: `The tag <${name}> has no end.`, write: `Write ${wraps ? ">" : "/>"} behind it.` }
      : null,
  ({ rest, last }) =>
    /^\s*:/.test(rest)
      ? {
          wrong: `A colon stands behind ${last}.`,
          write: `Write ${last}="…", with = in its place.`,
        }
      : null,
  ({ rest, name }) => {
    const [, text] = /^\s+["'“”]([^"'“”<>\n]*)["'“”]/.exec(rest) ?? [];
    if (text === undefined) return null;
    const [only = "name", ...more] = attributesOf(name);
    const attribute = more.length === 0 ? only : "name";
    const wrong = "A text in quotes has no name.";
    return { wrong, ...meaning(attribute, text) };
  },
  ({ rest }) => {
    const [, attribute, value] =
      /^\s*([\w-]+)\s*=\s*[“”„‘’]([^“”„‘’"'<>\n]*)[“”„‘’"]/.exec(rest) ??
      /^\s*([\w-]+)\s*=\s*([^\s"'“”„‘’<>{}/,][^"'“”„‘’<>{}=/,]*?)(?=\s+[\w-]+\s*=|\s*(?:\/?>|[,\r\n]|$))/.exec(
        rest,
      ) ??
      [];
    if (attribute === undefined) return null;
    const wrong = "An attribute is not in straight quotes.";
    return { wrong, ...meaning(attribute, value ?? "") };
  },
  ({ rest }) => {
    const [, attribute, text] = /^\s+([\w-]+)\s*["'“”]([^"'“”<>\n]*)["'“”]/.exec(rest) ?? [];
    if (attribute === undefined) return null;
    return { wrong: `No = stands behind ${attribute}.`, ...meaning(attribute, text ?? "") };
  },
  ({ rest, last }) => {
    const [, attribute = last || "name", word] =
      /^\s*([\w-]+)\s*=(?:[>\s]*["'“„](\w[\w-]*)[^\w\s-]*[\s/>])?/.exec(rest) ?? [];
    const wrong = "An attribute is not in one pair of straight quotes.";
    const write = `Write ${attribute}="…", and “ ” inside.`;
    return { wrong, write, ...(word !== undefined && { meant: ` ${attribute}="${word}"` }) };
  },
];

function meaning(attribute: string, text: string): Omit<Told, "wrong"> {
  const meant = `${attribute}="${text}"`;
  return { write: `Write ${meant}.`, meant: ` ${meant}` };
}

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
  const told = { name, wraps, last, rest };
  const found = STOPS.map((tell) => tell(told)).find((each) => each !== null);
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

function attributesOf(name: string): readonly string[] {
  return Object.keys(VOCABULARY[name]?.attributes ?? {});
}
