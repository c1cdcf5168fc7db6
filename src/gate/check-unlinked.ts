// Checks a lesson for what was meant as a link or an image, and became none.

import GithubSlugger from "github-slugger";
import type { Fault, Finding } from "../labels/fault.ts";
import { intoPublic } from "./check-image.ts";
import { LINK, otherShapesIn } from "./link-shapes.ts";
import { faultsInBlocks, partsIn, type Seen, type TypedBlock } from "./typed-blocks.ts";

/** What addresses begin with, so that other brackets are left alone; an image may come from anything. */
const ADDRESS =
  "(?:(?<=!\\[[^\\]\\n]*\\]\\()|[/#\\\\]|\\.{1,2}/|(?:https?|mailto|file|data):|www\\.|[A-Za-z]:\\\\)";

/** Square brackets and then round ones: what stands in each, between them, and whether the last is there. */
const BRACKETS = new RegExp(`(!?)\\[([^\\]\\n]*)\\](\\s*)\\((${ADDRESS}[^)\\n]*)(\\)?)`, "dg");

/** Every such fault; `file` is the lesson's path below the project's root. */
export function checkUnlinked(source: string, file: string): readonly Fault[] {
  return faultsInBlocks(source, file, (block) => [...bracketsIn(block), ...otherShapesIn(block)]);
}

/** Those with both kinds of brackets in their order. */
function bracketsIn(block: TypedBlock): readonly Seen[] {
  return Array.from(block.text.matchAll(BRACKETS), (match) => {
    const [, mark = "", typed = "", gap = "", address = "", last] = partsIn(block, match);
    return { at: match.index, ...tell({ mark, typed, gap, address, closed: last === ")" }) };
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
  const [whole = "", ...rest] = address.split(/\s+/);
  const first = whole.replace(/[.,;:]+$/, "");
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
  if (mark) return { wrong, write: rightImage(typed, address) };
  const place = !gap && /^#(.+)$/.exec(address)?.[1];
  return { wrong, write: place ? right(`#${new GithubSlugger().slug(place)}`) : LINK };
}

/** An image with its file in public/; its name may have spaces. */
function rightImage(alt: string, address: string): string {
  if (/^[/.]/.test(address)) return `Write ![${alt}](${address.replaceAll(" ", "%20")}).`;
  return intoPublic(/[^/\\]*$/.exec(address)?.[0] ?? "");
}
