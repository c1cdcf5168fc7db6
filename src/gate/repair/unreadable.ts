// What is told of a place that the parser cannot get past, by what stands there.

import { unreadAttributes } from "./attributes.ts";
import { braces } from "./braces.ts";
import { closingTag } from "./closing-tag.ts";
import { lessThan } from "./less-than.ts";
import { openTag } from "./open-tag.ts";
import { blank, firstOf, lineRest, type Place, type Repair, type Row } from "./repair.ts";

/** A row for what the parser says, when it is known by that alone. */
const when =
  (said: RegExp, row: Row): Row =>
  (place) =>
    said.test(place.message) ? row(place) : null;

/** Code for programs that is no whole sentence of it. */
const program: Row = ({ source, at }) => {
  const write = "Delete the line; the vocabulary is there already.";
  const edits = [blank(source, at, at + lineRest(source, at).length)];
  return { at, wrong: "A lesson imports and exports nothing.", write, edits };
};

const known = firstOf([
  when(/brace|expression/i, braces),
  when(/^Expected a closing tag/, openTag),
  when(/closing tag `/, closingTag),
  when(/import|export/i, program),
  lessThan,
  unreadAttributes,
]);

/** The fault of a place, and how the rest is read without it. */
export function unreadable(place: Place): Repair {
  return known(place) ?? unknown(place);
}

/** A place of which only the parser's own words are known. */
function unknown({ source, at, message }: Place): Repair {
  const wrong = `This is not MDX: ${withoutAsides(message)}.`;
  const write = "Close each tag, and write { and < as words.";
  return { at, wrong, write, edits: [blank(source, at, at + lineRest(source, at).length)] };
}

/** The parser's sentence without its notes to programmers. */
function withoutAsides(message: string): string {
  const [first = ""] = message.split("\n");
  const [sentence = ""] = first.split(" (note:");
  return sentence
    .replace(/ \(mdx[^)]*\)/g, "")
    .replace(/ \(\d+:\d+\)/g, "")
    .trim();
}
