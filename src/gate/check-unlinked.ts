// Checks a lesson for what was meant as a link or an image, and became none.

import GithubSlugger from "github-slugger";
import type { Fault, Finding } from "../labels/fault.ts";
import { LINK, otherShapesIn } from "./link-shapes.ts";
import { faultsInBlocks, type Seen, type TypedBlock } from "./typed-blocks.ts";

/** What addresses begin with, so that other brackets are left alone. */
const ADDRESS = "(?:[/#\\\\]|\\.{1,2}/|(?:https?|mailto|file|data):|www\\.|[A-Za-z]:\\\\)";

/** Square brackets and then round ones: what stands in each, between them, and whether the last is there. */
const BRACKETS = new RegExp(`(!?)\\[([^\\]\\n]+)\\](\\s*)\\((${ADDRESS}[^)\\n]*)(\\)?)`, "g");

/** Every such fault; `file` is the lesson's path below the project's root. */
export function checkUnlinked(source: string, file: string): readonly Fault[] {
  return faultsInBlocks(source, file, (block) => [...bracketsIn(block), ...otherShapesIn(block)]);
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
