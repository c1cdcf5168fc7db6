// Checks a lesson for what was meant as a link or an image, and became none.

import GithubSlugger from "github-slugger";
import type { Fault, Finding } from "../labels/fault.ts";
import { intoPublic } from "./check-image.ts";
import { faultsInBlocks, type Seen, type TypedBlock } from "./typed-blocks.ts";

const LINK = "Write [text](address), with no space between or inside the brackets.";
/** What addresses begin with, so that other brackets are left alone. */
const ADDRESS = "(?:[/#\\\\]|\\.{1,2}/|(?:https?|mailto|file|data):|www\\.|[A-Za-z]:\\\\)";

/** Square brackets and then round ones: what stands in each, between them, and whether the last is there. */
const BRACKETS = new RegExp(`(!?)\\[([^\\]\\n]+)\\](\\s*)\\((${ADDRESS}[^)\\n]*)(\\)?)`, "g");

/** Every such fault; `file` is the lesson's path below the project's root. */
export function checkUnlinked(source: string, file: string): readonly Fault[] {
  return faultsInBlocks(source, file, (block) => [...bracketsIn(block), ...otherwiseIn(block)]);
}

/** Those with both kinds of brackets in their order. */
function bracketsIn({ text, source }: TypedBlock): readonly Seen[] {
  return Array.from(text.matchAll(BRACKETS)).map((match) => {
    const { index, 0: whole, 1: mark = "", 2: inner = "", 3: gap = "", 4: inside = "" } = match;
    const from = index + whole.indexOf("[") + 1;
    const typed = source.slice(from, from + inner.length);
    const start = from + inner.length + 1 + gap.length + 1;
    const address = source.slice(start, start + inside.length);
    return { at: index, ...tell({ mark, typed, gap, address, closed: match[5] === ")" }) };
  });
}

interface Brackets {
  /** An exclamation mark before an image. */
  readonly mark: string;
  readonly typed: string;
  readonly gap: string;
  readonly address: string;
  readonly closed: boolean;
}

function tell({ mark, typed, gap, address, closed }: Brackets): Finding {
  const [first = "", ...rest] = address.split(/\s+/);
  const shown = `${mark}[${typed}]${gap && " "}(${closed ? `${address})` : first}`;
  const no = `${shown.replace(/\s+/g, " ")} is no ${mark ? "image" : "link"}`;
  const right = (url: string) => `Write ${mark}[${typed}](${url}).`;
  if (address.startsWith("\\")) return { wrong: `${no}.`, write: "Write / for each \\." };
  if (!closed) return { wrong: `${no}: its last bracket is missing.`, write: right(first) };
  if (gap.includes("\n")) return { wrong: `${no}: a line ends in it.`, write: LINK };
  if (typed.includes("](")) {
    return { wrong: `${no}: another stands in it.`, write: "Take one of the two out." };
  }
  if (/^[“”„«‘’]/.test(rest[0] ?? "")) {
    const wrong = `${no}: its title is not in straight quotes.`;
    return { wrong, write: `Put the title in straight quotes: (${first} "…").` };
  }
  if (/^=\d*x?\d*$/.test(rest[0] ?? "")) {
    return { wrong: `${no}: a size stands in it.`, write: right(first) };
  }
  const wrong = gap || rest.length > 0 ? `${no}: it has a space too many.` : `${no}.`;
  if (mark) return { wrong, write: right(address.replaceAll(" ", "%20")) };
  if (!gap && address.startsWith("#"))
    return { wrong, write: right(`#${slugOf(address.slice(1))}`) };
  return { wrong, write: LINK };
}

/** The place of a heading, by its text. */
function slugOf(text: string): string {
  return new GithubSlugger().slug(text);
}

/** What other shapes were meant as a link or an image, and what is said of each. */
const SHAPES: readonly (readonly [RegExp, (match: string, ...parts: string[]) => Finding])[] = [
  [
    /!\[\[[^\][\n]+\]\]/g,
    (match) => ({ wrong: `${match} is no image here.`, write: intoPublic("picture.png") }),
  ],
  [/(?<!!)\[\[[^\][\n]+\]\]/g, (match) => ({ wrong: `${match} is no link here.`, write: LINK })],
  [
    /\[[^\][\n]+\]\[[^\][\n]*\]/g,
    (match) => ({ wrong: `Nothing says where ${match} leads.`, write: LINK }),
  ],
  [
    /\(([^()\n]+)\)\[((?:[/#]|https?:)[^\]\s]*)\]/g,
    (match, text, address) => ({
      wrong: `${match} is no link: its brackets changed places.`,
      write: `Write [${text}](${address}).`,
    }),
  ],
  [
    /\[([^\][()\n]*[^\][()\s])\(((?:[/#]|https?:)[^)\s]*)\)(?![^\n]*\])/g,
    (match, text, address) => ({
      wrong: `${match} is no link: it lacks a ].`,
      write: `Write [${text}](${address}).`,
    }),
  ],
];

function otherwiseIn({ text, source }: TypedBlock): readonly Seen[] {
  const seen: Seen[] = SHAPES.flatMap(([shape, say]) =>
    Array.from(text.matchAll(shape)).map(({ index, 0: match, 1: one = "", 2: other = "" }) => {
      const typed = source.slice(index, index + match.length);
      return { at: index, ...say(typed, one, other) };
    }),
  );
  for (const { index } of text.matchAll(/(?<=^|\s)! +(?=\uFFFC)/g)) {
    const [shown] =
      /^! +\[[^\]\n]*\]\([^)\s]+\.(?:png|jpe?g|gif|svg|webp|avif)\)/i.exec(source.slice(index)) ??
      [];
    if (!shown) continue;
    const wrong = `${shown} is no image: it has a space too many.`;
    seen.push({ at: index, wrong, write: `Write ${shown.replace(/^! +/, "!")}.` });
  }
  return seen;
}
