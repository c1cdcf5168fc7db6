// What is told of a tag that is never closed, or not where it should be.

import { nearestName } from "../../labels/nearest.ts";
import { unknownWord } from "../unknown-word.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { noTag } from "./less-than.ts";
import { firstOf, type Place, type Repair, type Row } from "./repair.ts";
import { blankTag, closerOf, hasOwnLine, type Tag, tagsIn } from "./tags.ts";

/** A row about the tag at the place. */
const about =
  (tell: (tag: Tag, place: Place) => Repair | null): Row =>
  (place) => {
    const tag = tagsIn(place.text).find(({ from }) => from === place.at);
    return tag?.kind === "opens" ? tell(tag, place) : null;
  };

const unknown = about((tag, { source, text, at }) => {
  if (Object.hasOwn(VOCABULARY, tag.name)) return null;
  const closer = closerOf(text, tag);
  const edits = [tag, ...(closer ? [closer] : [])].map((each) => blankTag(source, each));
  return { at, ...unknownWord(tag.name), edits };
});

/** A word that stands around nothing: <Sandbox page="oauth">. */
const single = about((tag, { source, at }) => {
  if (VOCABULARY[tag.name]?.wraps) return null;
  const whole = source.slice(tag.from, tag.to);
  const edit =
    source[tag.to] === " "
      ? { from: tag.to - 1, to: tag.to + 1, text: "/>" }
      : { from: tag.to - 1, to: tag.to, text: "/>" };
  const endsLine = hasOwnLine(source, tag) || /^\s/.test(source.slice(tag.to, tag.to + 1));
  const edits = [endsLine || whole.length === 0 ? edit : blankTag(source, tag)];
  return { at, wrong: `<${tag.name}> is never closed.`, write: "End it with />.", edits };
});

/** Text in the line of a tag that goes on over several lines. */
const besideText = about((tag, { source, text, at }) => {
  const closer = closerOf(text, tag);
  if (!closer || hasOwnLine(source, tag)) return null;
  return { at, ...beside(source, tag), edits: bothBlank(source, tag, closer) };
});

/** A tag in an item of a list or a quotation that is closed outside of it. */
const acrossBlocks = about((tag, { source, text, at, message }) => {
  const closer = closerOf(text, tag);
  const [, block] = /before the end of `(listItem|blockQuote)`/i.exec(message) ?? [];
  if (!closer || !block) return null;
  const where = /list/i.test(block) ? "an item of a list" : "a quotation";
  const wrong = `<${tag.name}> begins inside ${where} and ends outside of it.`;
  const write = `Put <${tag.name}> and </${tag.name}> in lines of their own, with nothing before them.`;
  return { at, wrong, write, edits: bothBlank(source, tag, closer) };
});

/** A closing tag that was typed wrong: </tip>, <\Tip>, or <Tip> once more. */
const closedWrong = about((tag, { source, text }) => {
  const rest = text.slice(tag.to);
  const more = tagsIn(rest);
  const [again, next] = more.filter(({ name }) => name === tag.name);
  const twice = again?.kind === "opens" && next?.kind !== "closes" && !hasAttributes(source, tag);
  const typed = new RegExp(
    `<(?:\\\\\\s*${tag.name}|\\s+/\\s*${tag.name}|/\\s+${tag.name})\\s*>`,
    "i",
  ).exec(rest);
  const wrong =
    typed ?? (twice ? { index: again.from, 0: rest.slice(again.from, again.to) } : null);
  if (!wrong || (next && next.from < wrong.index)) return null;
  const at = tag.to + wrong.index;
  const right = `</${tag.name}>`;
  const end = at + wrong[0].length;
  // One sign more than there is room for is taken from what follows, where that is a blank.
  const edits = [{ from: at, to: end, text: right.padEnd(wrong[0].length) }];
  const told =
    twice && !typed ? `${wrong[0]} closes nothing: it has no /.` : `${wrong[0]} closes nothing.`;
  return { at, wrong: told, write: `Write ${right}.`, edits };
});

const neverClosed = about((tag, { source, at }) => {
  const write = `Write </${tag.name}> below its text.`;
  return { at, wrong: `<${tag.name}> is never closed.`, write, edits: [blankTag(source, tag)] };
});

/** What is told of a tag that opens at the place, and whose end the parser does not find. */
export const openTag = firstOf([
  noTag,
  unknown,
  single,
  acrossBlocks,
  besideText,
  closedWrong,
  neverClosed,
]);

/** What is told of text that stands in the line of a tag. */
export function beside(source: string, { name, from, to, kind }: Tag) {
  const tag = kind === "closes" ? `</${name}>` : `<${name}>`;
  const more = hasAttributes(source, { name, from, to }) ? " …" : "";
  const write = `Put <${name}${more}> and </${name}> in lines of their own.`;
  const begins =
    kind === "opens" && !/^[^\n]*\S/.test(source.slice(0, from).split("\n").at(-1) ?? "");
  return { wrong: `Text ${begins ? "begins" : "stands"} in the line of ${tag}.`, write };
}

/** Takes out a tag and the one that closes it. */
export function bothBlank(source: string, open: Tag, close: Tag) {
  return [blankTag(source, open), blankTag(source, close)];
}

function hasAttributes(
  source: string,
  { name, from, to }: Pick<Tag, "name" | "from" | "to">,
): boolean {
  return /\S/.test(source.slice(from + name.length + 1, to - 1));
}

/** Whether a name was meant for a word of the vocabulary. */
export function isNear(name: string, meant: string): boolean {
  return nearestName(name, [meant]) !== null;
}
