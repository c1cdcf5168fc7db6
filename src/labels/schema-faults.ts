// What a schema finds in a YAML file, told in plain words and with its offset.

import { type Document, isCollection, isMap, isScalar, isSeq } from "yaml";
import type { z } from "zod";
import type { Finding } from "./fault.ts";
import { keysAt } from "./keys-at.ts";
import { nearestName, suggestName } from "./nearest.ts";
import type { SyntaxFault } from "./syntax/syntax-faults.ts";

/** How many keys are listed to choose from. */
const LISTED = 20;
/** How many are shown as examples. */
const SHOWN = 3;

type Path = readonly (string | number)[];

/** Every issue as a fault; a misspelt key that is missing under its right name is one fault. */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  schema: z.ZodType,
): readonly SyntaxFault[] {
  const meant = new Set<string>();
  const faults: SyntaxFault[] = [];
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const path = pathOf(issue);
    for (const key of issue.keys) {
      const keys = keysAt(schema, path);
      const absent = keys.filter(
        (each) => !document.hasIn([...path, each]) && !meant.has(nameOf([...path, each])),
      );
      const near = nearestName(key, absent);
      if (near !== null) meant.add(nameOf([...path, near]));
      faults.push({
        offset: offsetOf(document, [...path, key]),
        wrong: `Nothing shows the words ${nameOf([...path, key])}.`,
        write: instead(key, absent.length > 0 ? absent : keys),
      });
    }
  }
  for (const issue of issues) {
    const path = pathOf(issue);
    if (issue.code === "unrecognized_keys" || meant.has(nameOf(path))) continue;
    const keys = keysAt(schema, path);
    faults.push({ offset: offsetOf(document, path), ...tell(issue, path, document, keys) });
  }
  return faults;
}

/** What to do with a key that no schema knows: it is misspelt, or nothing takes it. */
function instead(key: string, right: readonly string[]): string {
  if (nearestName(key, right) !== null) return suggestName(key, right);
  return right.length > LISTED ? "Delete it." : `Delete it, or write one of: ${right.join(", ")}.`;
}

/** `keys` are those that may stand in the group at the path. */
function tell(
  issue: z.core.$ZodIssue,
  path: Path,
  document: Document,
  keys: readonly string[],
): Finding {
  const name = nameOf(path);
  const node = document.getIn(path, true);
  if (!document.hasIn(path)) {
    return { wrong: `The words ${name} are missing.`, write: `Add a line "${path.at(-1)}: …".` };
  }
  const isText = issue.code !== "invalid_type" || issue.expected === "string";
  if (isText && isScalar(node) && (node.value === null || String(node.value).trim() === "")) {
    return { wrong: `${name} is empty.`, write: "Write the words that are seen here." };
  }
  if (issue.code === "invalid_type") return tellType(issue.expected, name, node, keys);
  if (issue.code === "invalid_value") {
    const given = isScalar(node) ? String(node.value) : "";
    const write = suggestName(given, issue.values.map(String));
    return { wrong: `${name} cannot be "${given}".`, write };
  }
  if (issue.code === "too_small" && issue.origin !== "array") {
    const write = `Write ${issue.minimum} or more.`;
    return { wrong: `${name} is less than ${issue.minimum}.`, write };
  }
  if (issue.code === "too_small") {
    return { wrong: `${name} is an empty list.`, write: 'Add a line "- …" below it.' };
  }
  if (issue.code === "invalid_format" && issue.format === "url") {
    return { wrong: `${name} is not an address.`, write: "Write it as https://…." };
  }
  if (issue.code === "invalid_format" && "prefix" in issue) {
    const write = `Put ${issue.prefix} before it.`;
    return { wrong: `${name} does not begin with ${issue.prefix}.`, write };
  }
  const { write = "Change the text." } = (issue as { params?: { write?: string } }).params ?? {};
  return { wrong: `${name} ${issue.message}.`, write };
}

/** A value of another kind than belongs there. */
function tellType(expected: string, name: string, node: unknown, keys: readonly string[]): Finding {
  if (expected === "boolean") {
    return { wrong: `${name} is neither true nor false.`, write: "Write true or false." };
  }
  if (expected === "array") {
    const write = 'Write each text in a line of its own, as "- …".';
    return { wrong: `${name} is not a list.`, write };
  }
  if (expected === "int" || expected === "number") {
    const write = "Write a number such as 2, without quotes.";
    return { wrong: `${name} is no whole number.`, write };
  }
  if (expected !== "string") {
    const shown = (keys.length > 0 ? keys.slice(0, SHOWN) : ["key"]).map((key) => `"${key}: …"`);
    const write = `Write each of its words in a line of its own, as ${shown.join(" or ")}.`;
    return { wrong: `${name} has no words below it.`, write };
  }
  if (isCollection(node) && node.flow) {
    const sign = isMap(node) ? "{" : "[";
    return {
      wrong: `The text ${name} begins with ${sign}.`,
      write: "Put the whole text in quotes.",
    };
  }
  if (isCollection(node)) {
    const kind = isSeq(node) ? "a list" : "a group of words";
    return { wrong: `${name} is ${kind}, where a text belongs.`, write: "Write one text." };
  }
  const kind = isScalar(node) && typeof node.value === "number" ? "a number" : "true or false";
  return { wrong: `${name} is ${kind}, where a text belongs.`, write: "Put it in quotes." };
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((key) => (typeof key === "number" ? key : String(key)));
}

/** How a fault names a place: `"lines.into"`, or `Line 2 of "audience"`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return `"${path.join(".")}"`;
  return `Text ${last + 1} of "${path.slice(0, -1).join(".")}"`;
}

/** Where the deepest part of a path that exists begins: its key when it has one. */
export function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = path[depth - 1];
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    if (isSeq(parent) && typeof key === "number") {
      const item = document.getIn(path.slice(0, depth), true);
      if (isScalar(item) || isCollection(item)) return item.range?.[0] ?? 0;
    }
    if (!isMap(parent)) continue;
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}
