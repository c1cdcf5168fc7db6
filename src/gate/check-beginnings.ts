// Checks that a line which was meant to begin a heading or a list begins one.

import type { Fault } from "../labels/fault.ts";
import { childrenOf } from "./tree.ts";
import { faultsInBlocks, type Seen, type TypedBlock } from "./typed-blocks.ts";

/** Spaces that Markdown takes for none; Alt+Space types the first of them on a Mac. */
const OTHER_SPACE = "(?=[\\u00A0\\u2000-\\u200B\\u202F\\u3000])";
/** A capital, something marked, or a word: no number, flag or version. */
const WORDS = "(?=\\p{Lu}|\\uFFFC|\\p{Ll}{2,}\\s)";

const HEADING = new RegExp(`^(?:#{2,6}(?=[^\\s#])|#{1,6}${OTHER_SPACE})`);
const ITEM = new RegExp(`^(?:-|\\d{1,3}[.)])(?:${WORDS}|${OTHER_SPACE})`, "u");
/** A line within a text begins with much else, so that only these are surely meant. */
const LATER_ITEM = new RegExp(`^(?:(?:-|\\d{1,2}[.)])(?=\\p{Lu}\\p{Ll})|[-+]${OTHER_SPACE})`, "u");
const BULLET = /^[•‣◦▪▫●○■□⁃∙]/;
const DASH = /^–(?=\s+[\p{L}\uFFFC])/u;

/** Every such line that begins none; `file` is the lesson's path below the project's root. */
export function checkBeginnings(source: string, file: string): readonly Fault[] {
  return faultsInBlocks(source, file, beginningsIn);
}

/** The first such line of a text: those below it are mended with it. */
function beginningsIn(block: TypedBlock): readonly Seen[] {
  if (block.node.type !== "paragraph") return [];
  for (const { 1: line = "", index } of block.text.matchAll(/(?<=^ *)([^ \n].*)$/gm)) {
    const first = index === 0;
    const [heading] = HEADING.exec(line) ?? [];
    if (heading) return [spaceless("heading", heading, index)];
    const [item] = (first ? ITEM : LATER_ITEM).exec(line) ?? [];
    if (item) return [spaceless("list", item, index)];
    const [bullet] = BULLET.exec(line) ?? [];
    const [dash] = (first && !isOfQuote(block) && DASH.exec(line)) || [];
    if (bullet || dash) {
      const wrong = `A line that begins with ${bullet ?? dash} is no part of a list.`;
      return [{ at: index, wrong, write: 'Begin it with "- ".' }];
    }
  }
  return [];
}

function spaceless(what: string, sign: string, at: number): Seen {
  const wrong = `The ${what} needs a plain space after "${sign}".`;
  return { at, wrong, write: `Begin the line with "${sign} ".` };
}

/** Whether a text is quoted, or says below a quotation whose it is, mostly after a dash. */
function isOfQuote({ node, parent }: TypedBlock): boolean {
  const siblings = childrenOf(parent);
  const before = siblings[siblings.indexOf(node) - 1];
  return parent.type === "blockquote" || before?.type === "blockquote";
}
