// What is told of an attribute that cannot be read, by what stands where reading stopped.

import type { Finding } from "../../labels/fault.ts";
import { VOCABULARY } from "../vocabulary.ts";

/** Where reading stopped in a tag. */
export interface Stop {
  readonly name: string;
  /** Whether the tag stands around text. */
  readonly wraps: boolean;
  /** The name that was read last. */
  readonly last: string;
  /** What follows. */
  readonly rest: string;
}

/** What is told of a stop, and the attribute that was meant where that is clear. */
export interface Told extends Finding {
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

/** What is told of a stop; null when nothing is known of it. */
export function stopOf(stop: Stop): Told | null {
  return STOPS.map((tell) => tell(stop)).find((told) => told !== null) ?? null;
}

function meaning(attribute: string, text: string): Omit<Told, "wrong"> {
  const meant = `${attribute}="${text}"`;
  return { write: `Write ${meant}.`, meant: ` ${meant}` };
}

function attributesOf(name: string): readonly string[] {
  return Object.keys(VOCABULARY[name]?.attributes ?? {});
}
