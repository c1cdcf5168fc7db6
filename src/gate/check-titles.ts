// Checks titles and a lesson's promise: shown as they are written, but for the labels they refer to.

import type { Fault, Finding } from "../labels/fault.ts";
import { markupFindings } from "../labels/markup.ts";
import { suggestName } from "../labels/nearest.ts";
import { referencesIn } from "../labels/references.ts";
import { placeInFrontMatter, textInFrontMatter } from "./front-matter.ts";
import { type Names, oneOf } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, isElement, visit } from "./tree.ts";
import { typedLabels, typedWrong } from "./typed-labels.ts";

const REFERENCE = /(?<!\{)\{[a-z][\w-]*(?:\.[\w-]+)+\}(?!\})/g;
const LOOSE = /\{+[^{}]*\}*|\}+/;
/** Ways to type the arrow of a path. */
const ARROWS = /\s*(?:[-=]*>|[⇒➔➜›»▸▶])\s*/g;

/** Every fault of a lesson's title and promise, which stand in its front matter. */
export function checkOwnTitle(source: string, file: string, names: Names): readonly Fault[] {
  return (["title", "promise"] as const).flatMap((key) => {
    const text = textInFrontMatter(source, key);
    // Markup and other braces are told as in any YAML text.
    const findings = [unknownLabels, teamWords, typedIn].flatMap((look) => look(text, names));
    return findings.map((finding) => ({ file, ...placeInFrontMatter(source, key), ...finding }));
  });
}

/** Every fault of the titles of its steps and folds. */
export function checkTitles(source: string, file: string, names: Names): readonly Fault[] {
  const faults: Fault[] = [];
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return faults;
  visit(parsed.tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const title = isElement(node) ? (attributeOf(node, "title") ?? "") : "";
    for (const finding of checkTitle(title, names)) faults.push({ file, line, column, ...finding });
  });
  return faults;
}

/** What is wrong with a text that is shown as it is written. */
function checkTitle(text: string, names: Names): readonly Finding[] {
  return [...typedIn(text, names), ...looseBraces(text, names), ...markup(text)];
}

function typedIn(text: string, { mirrored = [] }: Names): readonly Finding[] {
  return typedLabels(text.replace(ARROWS, " → "), mirrored).map(({ label }) => ({
    wrong: typedWrong(label.text),
    write: `Write {${label.name}} in its place.`,
  }));
}

function unknownLabels(
  text: string,
  { label: labels = [], unread = [] }: Names,
): readonly Finding[] {
  return referencesIn(text)
    .filter((name) => !labels.includes(name) && !unread.includes(name.split(".")[0] ?? ""))
    .map((name) => ({ wrong: `{${name}} is no label.`, write: suggestName(name, labels) }));
}

function teamWords(text: string): readonly Finding[] {
  if (!text.includes("{team.")) return [];
  const write = "Write the words themselves.";
  return [{ wrong: "The team's own words are not filled in here.", write }];
}

/** A brace that belongs to no reference would be shown. */
function looseBraces(text: string, { label: labels = [] }: Names): readonly Finding[] {
  if (teamWords(text).length > 0) return teamWords(text);
  const [found = ""] = LOOSE.exec(text.replace(REFERENCE, "")) ?? [];
  if (found === "") return [];
  const inside = found.replace(/[{}]/g, "").trim();
  const wrong = `${found} is no label.`;
  if (inside === "" || !found.includes("}")) {
    return [
      {
        wrong: `“${found.trim()}” is shown as it stands here.`,
        write: "Delete the brace, or write a label, as in {credentials.save}.",
      },
    ];
  }
  const small = inside.toLowerCase();
  const meant = labels.filter((name) => name === small || name.endsWith(`.${small}`));
  if (meant.length === 0) return [{ wrong, write: suggestName(inside, labels) }];
  return [{ wrong, write: `Write ${oneOf(meant.map((name) => `{${name}}`))}.` }];
}

function markup(text: string): readonly Finding[] {
  return markupFindings(text).map(({ wrong, write }) => ({ wrong: `The title ${wrong}.`, write }));
}
