// Shapes of links and images that other tools know, or that were mistyped, and that are none here.

import type { Finding } from "../labels/fault.ts";
import { intoPublic } from "./check-image.ts";
import { partsIn, type Seen, type TypedBlock } from "./typed-blocks.ts";

/** What to write in place of most. */
export const LINK = "Write [text](address), with no space between or inside the brackets.";

/** What other shapes were meant as a link or an image, and what is said of each. */
const SHAPES: readonly (readonly [RegExp, (match: string, ...parts: string[]) => Finding])[] = [
  [
    /!\[\[[^\][\n]+\]\]/dg,
    (match) => ({ wrong: `${match} is no image here.`, write: intoPublic("picture.png") }),
  ],
  [/(?<!!)\[\[[^\][\n]+\]\]/dg, (match) => ({ wrong: `${match} is no link here.`, write: LINK })],
  [
    /\[[^\][\n]+\]\[[^\][\n]*\]/dg,
    (match) => ({ wrong: `Nothing says where ${match} leads.`, write: LINK }),
  ],
  [
    /\(([^()\n]+)\)\[((?:[/#]|https?:)[^\]\s]*)\]/dg,
    (match, text, address) => ({
      wrong: `${match} is no link: its brackets changed places.`,
      write: `Write [${text}](${address}).`,
    }),
  ],
  [
    /\[([^\][()\n]*[^\][()\s])\(((?:[/#]|https?:)[^)\s]*)\)(?![^\n]*\])/dg,
    (match, text, address) => ({
      wrong: `${match} is no link: it lacks a ].`,
      write: `Write [${text}](${address}).`,
    }),
  ],
];

/** Every such shape in a block. */
export function otherShapesIn(block: TypedBlock): readonly Seen[] {
  const { text, source } = block;
  const seen: Seen[] = SHAPES.flatMap(([shape, say]) =>
    Array.from(text.matchAll(shape), (match) => {
      const [typed = "", ...parts] = partsIn(block, match);
      return { at: match.index, ...say(typed, ...parts) };
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
