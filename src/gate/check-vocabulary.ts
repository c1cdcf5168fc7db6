// Checks a lesson's words and attributes on its MDX tree, where the positions are.

import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName, suggestName } from "../labels/nearest.ts";
import { referencesIn } from "../labels/references.ts";
import { codeInBraces } from "./code-in-braces.ts";
import { childrenOfLabel } from "./label-group.ts";
import { labelsOfText, type Names, oneOf } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { checkStepId } from "./step-id.ts";
import { attributeOf, type Element, isElement, textOf, visit } from "./tree.ts";
import { unknownWord } from "./unknown-word.ts";
import { type AttributeKind, VOCABULARY, type Word } from "./vocabulary.ts";

/** Every fault of a lesson below its front matter; `file` is its path below the project's root. */
export function checkVocabulary(source: string, file: string, names: Names): Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [parsed.fault];
  const faults: Fault[] = [];
  const steps = new Set<string>();
  visit(parsed.tree, (node) => {
    const at = {
      file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    if (node.type === "mdxjsEsm") {
      faults.push({
        ...at,
        wrong: "A lesson imports and exports nothing.",
        write: "Delete the line; the vocabulary is there already.",
      });
    } else if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      faults.push({ ...at, ...codeInBraces(node.value, names) });
    } else if (isElement(node)) {
      for (const { wrong, write } of checkElement(node, names, steps))
        faults.push({ ...at, wrong, write });
    }
  });
  return faults;
}

function checkElement(element: Element, names: Names, steps: Set<string>): Finding[] {
  const name = element.name ?? "";
  const word = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  if (!word) return [unknownWord(name)];
  const { attributes, optional = {} } = word;
  const allowed = [...Object.keys(attributes), ...Object.keys(optional)];
  const given = new Map<string, unknown>();
  const meant = new Set<string>();
  const findings: Finding[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      findings.push({
        wrong: `<${name}> takes no {…} among its attributes.`,
        write: 'Write attributes as name="text".',
      });
    } else if (!allowed.includes(attribute.name)) {
      const right = meantBy(attribute.name, word, element);
      if (right !== null) meant.add(right);
      const write = right === null ? "Delete it." : `Did you mean "${right}"?`;
      findings.push({ wrong: `<${name}> has no attribute "${attribute.name}".`, write });
    } else if (given.has(attribute.name)) {
      const wrong = `<${name}> has the attribute "${attribute.name}" twice.`;
      findings.push({ wrong, write: "Delete one of the two." });
    } else given.set(attribute.name, attribute.value);
  }
  const present = Object.entries(optional).filter(([attribute]) => given.has(attribute));
  for (const [attribute, kind] of [...Object.entries(attributes), ...present]) {
    // What a misspelt one was meant for is told there, and not as missing.
    if (meant.has(attribute) && !given.has(attribute)) continue;
    findings.push(...checkAttribute(name, attribute, kind, given.get(attribute), names));
  }
  if (word.wraps && textOf(element).trim() === "") {
    findings.push({
      wrong: `<${name}> is empty.`,
      write: `Write text between <${name}> and </${name}>.`,
    });
  }
  if (!word.wraps && element.children.length > 0) {
    findings.push({
      wrong: `<${name}> holds no text.`,
      write: `End it with /> and move the text out.`,
    });
  }
  if (name === "Step") findings.push(...checkStepId(given.get("id"), steps));
  return findings;
}

function checkAttribute(
  name: string,
  attribute: string,
  kind: AttributeKind,
  value: unknown,
  names: Names,
): Finding[] {
  if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) {
    return [{ wrong: `<${name}> needs ${attribute}="…".`, write: candidates(names[kind], kind) }];
  }
  if (typeof value !== "string") {
    return [
      {
        wrong: `<${name}> takes ${attribute} as plain text.`,
        write: `Write ${attribute}="…" without braces.`,
      },
    ];
  }
  if (kind === "text") {
    return referencesIn(value).flatMap((label) => checkName(name, "label", label, names));
  }
  return checkName(name, kind, value, names);
}

/** What is wrong with the name of something. */
function checkName(name: string, kind: AttributeKind, value: string, names: Names): Finding[] {
  const right = names[kind];
  if (!right || right.includes(value)) return [];
  const [first = ""] = value.split(".");
  if (kind === "label" && names.unread?.includes(first)) return [];
  const inside = kind === "label" ? childrenOfLabel(value, right) : [];
  if (inside.length > 0) {
    const wrong = `<${name}> names a group of labels, "${value}".`;
    return [{ wrong, write: `Write one of: ${inside.join(", ")}.` }];
  }
  const wrong = `<${name}> names a ${kind} "${value}" that does not exist.`;
  const meant = kind === "label" ? labelsOfText(value, names) : [];
  if (meant.length > 0) return [{ wrong, write: `Write ${oneOf(meant)}.` }];
  return [{ wrong, write: suggestName(value, right) }];
}

/** The attribute that an unknown one was meant for: one that is near, or the only one that is missing. */
function meantBy(wrong: string, word: Word, element: Element): string | null {
  const isFree = (name: string) => attributeOf(element, name) === null;
  const missing = Object.keys(word.attributes).filter(isFree);
  const optional = Object.keys(word.optional ?? {}).filter(isFree);
  const near = nearestName(wrong, [...missing, ...optional]);
  const isOnly = missing.length === 1 && element.attributes.length <= given(word, element) + 1;
  return near ?? (isOnly ? (missing[0] ?? null) : null);
}

/** How many of a tag's attributes are its word's own. */
function given({ attributes, optional = {} }: Word, element: Element): number {
  const own = [...Object.keys(attributes), ...Object.keys(optional)];
  return own.filter((name) => attributeOf(element, name) !== null).length;
}

function candidates(right: readonly string[] | undefined, kind: AttributeKind): string {
  if (!right) return "Write its text.";
  return right.length > 20 ? `Write the name of a ${kind}.` : `Write one of: ${right.join(", ")}.`;
}
