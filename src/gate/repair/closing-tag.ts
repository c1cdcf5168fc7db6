// What is told of a closing tag that closes nothing.

import { nearestName } from "../../labels/nearest.ts";
import { unknownWord } from "../unknown-word.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { isHtmlTag } from "./html-tags.ts";
import { beside, bothBlank, openTag } from "./open-tag.ts";
import { blank, firstOf } from "./repair.ts";
import { aboutTag, blankTag, closerOf, hasOwnLine, openBefore, openerOf, tagsIn } from "./tags.ts";

const html = aboutTag("closes", (tag, { source, text, at }) => {
  if (!isHtmlTag(tag.name) || Object.hasOwn(VOCABULARY, tag.name)) return null;
  const open = openBefore(text, tag).map(({ name }) => name);
  if (open.includes(tag.name) || nearestName(tag.name, open) !== null) return null;
  return { at, ...unknownWord(tag.name), edits: [blank(source, tag.from, tag.to)] };
});

/** A closing tag with text before it, whose opening one has a line of its own. */
const besideText = aboutTag("closes", (tag, { source, text, at }) => {
  const opener = openerOf(text, tag);
  if (!opener || hasOwnLine(source, tag) || closerOf(text, opener)?.from !== at) return null;
  if (openBefore(text, tag).at(-1)?.from !== opener.from) return null;
  const { wrong } = beside(source, tag);
  const { write } = beside(source, opener);
  return { at, wrong, write, edits: bothBlank(source, opener, tag) };
});

/** A closing tag for which a tag is open, with another in between that is not closed before it. */
const crossed = aboutTag("closes", (tag, { source, text }) => {
  const opener = openerOf(text, tag);
  if (!opener) return null;
  const open = openBefore(text, tag);
  const inner = open[open.findIndex(({ from }) => from === opener.from) + 1];
  if (!inner) return null;
  const closer = closerOf(text, inner);
  if (!closer) return openTag({ source, text, at: inner.from, message: "" });
  const wrong = `<${inner.name}> begins inside <${tag.name}> and ends outside of it.`;
  const write = `Write </${inner.name}> above </${tag.name}>.`;
  return { at: inner.from, wrong, write, edits: bothBlank(source, inner, closer) };
});

/** A closing tag for the last open one, with the wrong name. */
const misspelt = aboutTag("closes", (tag, { source, text, at }) => {
  const open = openBefore(text, tag).at(-1);
  if (!open || openerOf(text, tag) || closerOf(text, open)) return null;
  if (!Object.hasOwn(VOCABULARY, open.name)) return null;
  if (!VOCABULARY[open.name]?.wraps) return openTag({ source, text, at: open.from, message: "" });
  const right = `</${open.name}>`;
  const edits =
    right.length <= tag.to - tag.from || hasOwnLine(source, tag)
      ? [{ from: tag.from, to: tag.to, text: right.padEnd(tag.to - tag.from) }]
      : bothBlank(source, open, tag);
  const wrong = `${source.slice(tag.from, tag.to)} closes nothing.`;
  return { at, wrong, write: `Write ${right}.`, edits };
});

/** A tag that was ended before its text: <Tip /> … </Tip>. */
const endedBefore = aboutTag("closes", (tag, { source, text }) => {
  const before = tagsIn(text).filter(({ name, to }) => name === tag.name && to <= tag.from);
  const alone = before.at(-1);
  if (alone?.kind !== "alone" || !VOCABULARY[tag.name]?.wraps) return null;
  const slash = source.lastIndexOf("/", alone.to);
  const wrong = `<${tag.name} /> ends before its text.`;
  const write = `Take out its /, so that </${tag.name}> ends it.`;
  return { at: alone.from, wrong, write, edits: [{ from: slash, to: slash + 1, text: " " }] };
});

/** A closing tag of a word that stands around nothing, in the place of the word itself. */
const single = aboutTag("closes", (tag, { text, at }) => {
  const word = VOCABULARY[tag.name];
  if (!word || word.wraps || Object.keys(word.attributes).length > 0) return null;
  if (tagsIn(text).some(({ name, kind }) => name === tag.name && kind !== "closes")) return null;
  const wrong = `</${tag.name}> closes nothing.`;
  const alone = `<${tag.name}/>`.padEnd(tag.to - tag.from);
  const edits = [{ from: tag.from, to: tag.to, text: alone }];
  return { at, wrong, write: `Write <${tag.name} />.`, edits };
});

const nothingOpen = aboutTag("closes", (tag, { source, at }) => {
  const wrong = `${source.slice(tag.from, tag.to)} closes nothing.`;
  return { at, wrong, write: "Delete it.", edits: [blankTag(source, tag)] };
});

/** What is told of a closing tag at the place. */
export const closingTag = firstOf([
  html,
  besideText,
  crossed,
  misspelt,
  endedBefore,
  single,
  nothingOpen,
]);
