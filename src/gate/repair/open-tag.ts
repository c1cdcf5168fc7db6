// What is told of a tag that is never closed, or not where it should be.

import { unknownWord } from "../unknown-word.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { unreadAttributes } from "./attributes.ts";
import { lessThan, mistypedCloser, noTag } from "./less-than.ts";
import { firstOf, lineStart, replace } from "./repair.ts";
import { aboutTag, blankTag, closerOf, hasOwnLine, type Tag, tagsIn } from "./tags.ts";

const unknown = aboutTag("opens", (tag, { source, text, at }) => {
  if (Object.hasOwn(VOCABULARY, tag.name)) return null;
  const closer = closerOf(text, tag);
  const edits = [tag, ...(closer ? [closer] : [])].map((each) => blankTag(source, each));
  return { at, ...unknownWord(tag.name), edits };
});

/** A word that stands around nothing: <Sandbox page="oauth">. */
const single = aboutTag("opens", (tag, { source, at }) => {
  if (VOCABULARY[tag.name]?.wraps) return null;
  const [behind = "\n"] = source.slice(tag.to);
  const to = behind === " " ? tag.to + 1 : tag.to;
  const edit = /\s/.test(behind) ? { from: tag.to - 1, to, text: "/>" } : blankTag(source, tag);
  return { at, wrong: `<${tag.name}> is never closed.`, write: "End it with />.", edits: [edit] };
});

/** Text in the line of a tag that goes on over several lines. */
const besideText = aboutTag("opens", (tag, { source, text, at }) => {
  const closer = closerOf(text, tag);
  if (!closer || hasOwnLine(source, tag)) return null;
  return { at, ...beside(source, tag), edits: bothBlank(source, tag, closer) };
});

/** A tag in an item of a list or a quotation that is closed outside of it. */
const acrossBlocks = aboutTag("opens", (tag, { source, text, at, message }) => {
  const closer = closerOf(text, tag);
  const [, block] = /before the end of `(listItem|blockQuote)`/i.exec(message) ?? [];
  if (!closer || !block) return null;
  const where = /list/i.test(block) ? "an item of a list" : "a quotation";
  const wrong = `<${tag.name}> begins inside ${where} and ends outside of it.`;
  const write = `Put <${tag.name}> and </${tag.name}> in lines of their own, with nothing before them.`;
  return { at, wrong, write, edits: bothBlank(source, tag, closer) };
});

/** A tag with another inside it that cannot be read, so that the closing one is not found. */
const brokenInside = aboutTag("opens", (tag, { source, text }) => {
  const closer = closerOf(text, tag);
  if (!closer) return null;
  const tags = tagsIn(text);
  for (const { index: at } of text.slice(0, closer.from).matchAll(/</g)) {
    if (at < tag.to || tags.some(({ from, to }) => from <= at && at < to)) continue;
    const place = { source, text, at, message: "" };
    return lessThan(place) ?? unreadAttributes(place);
  }
  return null;
});

/** A closing tag that was typed wrong. */
const closedWrong = aboutTag("opens", (tag, { source, text }) => {
  const next = tagsIn(text).find(({ name, from }) => name === tag.name && from >= tag.to);
  const right = `</${tag.name}>`;
  for (const { index } of text.slice(0, next?.from).matchAll(/</g)) {
    const typed = index < tag.to ? null : mistypedCloser(text.slice(index));
    if (typed?.name !== tag.name) continue;
    const edits = [replace(index, index + typed.whole.length, right)];
    const wrong = `${typed.whole} closes nothing.`;
    return { at: index, wrong, write: `Write ${right}.`, edits };
  }
  // The same tag once more, in the place of the closing one.
  const after = tagsIn(text).find(({ name, from }) => name === tag.name && from >= (next?.to ?? 0));
  if (next?.kind !== "opens" || after?.kind === "closes" || hasAttributes(source, tag)) return null;
  const whole = source.slice(next.from, next.to);
  const edits = [replace(next.from, next.to, right)];
  const wrong = `${whole} closes nothing: it has no /.`;
  return { at: next.from, wrong, write: `Write ${right}.`, edits };
});

const neverClosed = aboutTag("opens", (tag, { source, at }) => {
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
  brokenInside,
  closedWrong,
  neverClosed,
]);

/** What is told of text that stands in the line of a tag. */
export function beside(source: string, { name, from, to, kind }: Tag) {
  const tag = kind === "closes" ? `</${name}>` : `<${name}>`;
  const more = hasAttributes(source, { name, from, to }) ? " …" : "";
  const write = `Put <${name}${more}> and </${name}> in lines of their own.`;
  const begins = kind === "opens" && lineStart(source, from).trim() === "";
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
