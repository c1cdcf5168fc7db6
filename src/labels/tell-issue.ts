// What one issue of a schema means to a writer, and what to write instead.

import { type Document, isCollection, isMap, isScalar, isSeq } from "yaml";
import type { z } from "zod";
import type { Finding } from "./fault.ts";
import { entryKeysAt, keysAt, schemaAt } from "./keys-at.ts";
import { suggestName } from "./nearest.ts";

/** How many keys are shown as examples. */
const SHOWN = 3;

/** Where something stands in a file. */
export type Path = readonly (string | number)[];

/** What is wrong at the path of an issue. */
export function tellIssue(
  issue: z.core.$ZodIssue,
  path: Path,
  document: Document,
  schema: z.ZodType,
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
  switch (issue.code) {
    case "invalid_type":
      return tellType(issue.expected, path, node, schema);
    case "invalid_value":
      return tellChoice(issue.values.map(String), name, node);
    case "too_small":
      return tellSmall(issue, name);
    case "too_big":
      return { wrong: `${name} is too large.`, write: "Write a number such as 9." };
    case "invalid_format":
      return tellFormat(issue, name, node);
  }
  const { write = "Change the text." } = (issue as { params?: { write?: string } }).params ?? {};
  return { wrong: `${name} ${issue.message}.`, write };
}

/** How a fault names a place: `"lines.into"`, or `Text 2 of "audience"`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return `"${path.join(".")}"`;
  return `Text ${last + 1} of "${path.slice(0, -1).join(".")}"`;
}

/** A text that is none of those to choose from. */
function tellChoice(values: readonly string[], name: string, node: unknown): Finding {
  if (isCollection(node)) {
    const write = `Write one of: ${values.join(", ")}.`;
    return { wrong: `${name} is ${kindOf(node)}, and takes one text.`, write };
  }
  const given = isScalar(node) ? String(node.value) : "";
  return { wrong: `${name} cannot be "${given}".`, write: suggestName(given, values) };
}

function tellSmall(issue: z.core.$ZodIssueTooSmall, name: string): Finding {
  if (issue.origin === "array") {
    return { wrong: `${name} is an empty list.`, write: 'Add a line "- …" below it.' };
  }
  const write = `Write ${issue.minimum} or more.`;
  return { wrong: `${name} is less than ${issue.minimum}.`, write };
}

function tellFormat(
  issue: z.core.$ZodIssueInvalidStringFormat,
  name: string,
  node: unknown,
): Finding {
  if ("prefix" in issue) {
    const [host] = /^https?:\/\/[^/\s]+/.exec(isScalar(node) ? String(node.value) : "") ?? [];
    const write = host ? `Leave out ${host}.` : `Put ${issue.prefix} before it.`;
    return { wrong: `${name} does not begin with ${issue.prefix}.`, write };
  }
  return { wrong: `${name} is not an address.`, write: "Write it as https://…." };
}

/** A value of another kind than belongs there. */
function tellType(expected: string, path: Path, node: unknown, schema: z.ZodType): Finding {
  const name = nameOf(path);
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
  if (expected !== "string") return tellGroup(path, schema);
  if (isCollection(node) && node.flow) {
    const sign = isMap(node) ? "{" : "[";
    return {
      wrong: `The text ${name} begins with ${sign}.`,
      write: "Put the whole text in quotes.",
    };
  }
  if (isCollection(node)) {
    const wrong = `${name} is ${kindOf(node)}, where a text belongs.`;
    return { wrong, write: "Write one text." };
  }
  const kind = isScalar(node) && typeof node.value === "number" ? "a number" : "true or false";
  const write = schemaAt(schema, path)?.meta()?.write ?? "Put it in quotes.";
  return { wrong: `${name} is ${kind}, where a text belongs.`, write: String(write) };
}

/** Something else in the place of a group of words. */
function tellGroup(path: Path, schema: z.ZodType): Finding {
  const wrong = `${nameOf(path)} has no words below it.`;
  const keys = keysAt(schema, path);
  const { needed, others } = entryKeysAt(schema, path);
  if (keys.length === 0 && needed.length > 0) {
    const all = [...needed.map((key) => `${key}:`), ...(others.length > 1 ? [oneOf(others)] : [])];
    const list = new Intl.ListFormat("en", { type: "conjunction" }).format(all);
    const write = `Write an id for each, such as "an-id:", and below it ${list}.`;
    return { wrong, write };
  }
  const shown = (keys.length > 0 ? keys.slice(0, SHOWN) : ["key"]).map((key) => `"${key}: …"`);
  return {
    wrong,
    write: `Write each of its words in a line of its own, as ${shown.join(" or ")}.`,
  };
}

function oneOf(keys: readonly string[]): string {
  return keys.map((key) => `${key}:`).join(" or ");
}

function kindOf(node: unknown): string {
  return isSeq(node) ? "a list" : "a group of words";
}
