// Finds product labels that were typed and set apart: in bold, italics, code, brackets, or as a link.

import type { MdastNode } from "satteri";
import type { Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { withoutPaths } from "./settings-paths.ts";
import { textOf } from "./tree.ts";
import { typedLabel, typedWrong } from "./typed-labels.ts";

const QUOTED = /^\s*["“”„«‘']\s*(.+?)\s*["“”»’']\s*$/;
const BRACKETS = /(?<![[\]!])\[([^\][\s]+)\](?![[(:])/g;
/** What says of a label what it is on the screen. */
const PART = /^(?:[Tt]he )?(.+) (?:button|field|menu|tab|box|checkbox)$/;
/** What to do with words that only look like a label, by what sets them apart. */
const OTHERWISE: Readonly<Record<string, string>> = {
  emphasis: "leave it unmarked",
  strong: "leave it unmarked",
  inlineCode: "leave it unmarked",
  link: "say in other words where it leads",
};

/** What is wrong with words set apart; `first` says that their text begins with them. */
export function typedAsMarked(node: MdastNode, first: boolean, names: Names): readonly Finding[] {
  const text = textOf(node).trim();
  if (withoutPaths(text, names) !== text) return [];
  const quoted = node.type === "emphasis" ? typedInQuotes(text, names) : [];
  const otherwise = OTHERWISE[node.type];
  if (quoted.length > 0 || otherwise === undefined) return quoted;
  // Elsewhere a link is called by what it leads to, such as Slack.
  if (node.type === "link" && !node.url.startsWith("/sandbox/")) return [];
  const label = labelMeant(text, first, names);
  if (!label) return [];
  const { wrong, write } = typedLabel(label, names);
  // A label of several words is told wherever it stands.
  if (label.includes(" ") && text.includes(label)) return [{ wrong, write }];
  return [perhaps(label, otherwise, names)];
}

/** What is wrong with labels of one word in square brackets, as some tutorials set a button. */
export function typedInBrackets(
  text: string,
  names: Names,
): readonly (Finding & { readonly index: number })[] {
  return Array.from(text.matchAll(BRACKETS)).flatMap(({ 1: word = "", index }) =>
    labelsOf(names).includes(word)
      ? [{ index, ...perhaps(word, "take the brackets away", names) }]
      : [],
  );
}

/** What is wrong with words in italics and quotes that are near a label. */
function typedInQuotes(text: string, names: Names): readonly Finding[] {
  const [, quoted = ""] = QUOTED.exec(text) ?? [];
  const meant = quoted && nearestName(quoted, Object.keys(names.labelTexts ?? {}));
  return meant ? [{ ...typedLabel(meant, names), wrong: typedWrong(quoted) }] : [];
}

/** The label that words set apart are: with a full stop, “the … button”, or in other capitals, too. */
function labelMeant(text: string, first: boolean, names: Names): string | null {
  const labels = labelsOf(names);
  const [, part = ""] = PART.exec(text) ?? [];
  // Bold words with a full stop that begin a text are its title.
  const [, ended = ""] = (!first && /^(.+)[.,]$/.exec(text)) || [];
  const same = [text, part, ended].find((each) => labels.includes(each));
  return same ?? labels.find((label) => inOtherCapitals(text, label)) ?? null;
}

/** Whether words are a label such as “Add Key” in small letters or capitals: “Connected as you” is a sentence. */
function inOtherCapitals(text: string, label: string): boolean {
  if (!/^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(label)) return false;
  return text === label.toLowerCase() || text === label.toUpperCase();
}

/** Texts of labels, without the names of pages: OAuth may be set apart as the thing it is. */
function labelsOf({ mirrored = [], pageNames = {} }: Names): readonly string[] {
  return mirrored.map(({ text }) => text).filter((text) => !pageNames[text]);
}

/** What is wrong with words that may also be no label: what to do with them then. */
function perhaps(label: string, otherwise: string, names: Names): Finding {
  const { wrong, write } = typedLabel(label, names);
  return { wrong, write: write.replace(/\.$/, `, or ${otherwise}, where no label is meant.`) };
}
