// Checks a lesson's words and attributes on its MDX tree, where the positions are.

import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";
import { parseLesson } from "./parse-lesson.ts";
import { type Element, isElement, textOf, visit } from "./tree.ts";
import { type AttributeKind, VOCABULARY } from "./vocabulary.ts";

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
      faults.push({
        ...at,
        wrong: "A lesson holds no code in braces.",
        write: "Write the text itself.",
      });
    } else if (isElement(node)) {
      for (const { wrong, write } of checkElement(node, names, steps))
        faults.push({ ...at, wrong, write });
    }
  });
  return faults;
}

type Finding = Pick<Fault, "wrong" | "write">;

function checkElement(element: Element, names: Names, steps: Set<string>): Finding[] {
  const name = element.name ?? "";
  const word = VOCABULARY[name];
  if (!word) {
    return [
      { wrong: `Unknown word <${name}>.`, write: suggestName(name, Object.keys(VOCABULARY)) },
    ];
  }
  const allowed = Object.keys(word.attributes);
  const given = new Map<string, unknown>();
  const findings: Finding[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      findings.push({
        wrong: `<${name}> takes no {…} among its attributes.`,
        write: 'Write attributes as name="text".',
      });
    } else if (!allowed.includes(attribute.name)) {
      const write = allowed.length ? suggestName(attribute.name, allowed) : "Delete it.";
      findings.push({ wrong: `<${name}> has no attribute "${attribute.name}".`, write });
    } else given.set(attribute.name, attribute.value);
  }
  for (const [attribute, kind] of Object.entries(word.attributes)) {
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
  if (value === undefined || value === null || value === "") {
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
  const right = names[kind];
  if (!right || right.includes(value)) return [];
  return [
    {
      wrong: `<${name}> names a ${kind} "${value}" that does not exist.`,
      write: suggestName(value, right),
    },
  ];
}

function checkStepId(id: unknown, steps: Set<string>): Finding[] {
  if (typeof id !== "string" || id === "") return [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return [
      {
        wrong: `The step id "${id}" is not in small letters and hyphens.`,
        write: `Write ${id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.`,
      },
    ];
  }
  if (steps.has(id))
    return [{ wrong: `Two steps have the id "${id}".`, write: "Give one of them another id." }];
  steps.add(id);
  return [];
}

function candidates(right: readonly string[] | undefined, kind: AttributeKind): string {
  if (!right) return "Write its text.";
  return right.length > 20 ? `Write the name of a ${kind}.` : `Write one of: ${right.join(", ")}.`;
}
