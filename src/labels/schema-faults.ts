// What a schema finds in a YAML file, told in plain words and with its offset.

import { type Document, isCollection, isMap, isScalar, isSeq } from "yaml";
import type { z } from "zod";
import { keysAt } from "./keys-at.ts";
import type { SyntaxFault } from "./syntax/syntax-faults.ts";
import { nameOf, type Path, tellIssue } from "./tell-issue.ts";
import { tellUnknownKey } from "./unknown-key.ts";

/** Every issue as a fault; a misspelt key that is missing under its right name is one fault. */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  schema: z.ZodType,
): readonly SyntaxFault[] {
  const known = issues.filter(({ code }) => code !== "unrecognized_keys");
  const meant = new Set<string>();
  const misspelt: Path[] = [];
  const faults: SyntaxFault[] = [];
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const path = pathOf(issue);
    const keys = keysAt(schema, path);
    for (const key of issue.keys) {
      const absent = keys.filter(
        (each) => !document.hasIn([...path, each]) && !meant.has(nameOf([...path, each])),
      );
      const told = tellUnknownKey(key, path, document, { keys, absent });
      if (told.meant !== undefined) {
        meant.add(nameOf([...path, told.meant]));
        misspelt.push(path);
      }
      // What makes a part of a text a key is wrong with the text, which may be told already.
      const { before } = told;
      if (before && known.some((each) => nameOf(pathOf(each)) === nameOf(before))) continue;
      const { wrong, write } = told;
      if (faults.some((each) => each.wrong === wrong)) continue;
      faults.push({ offset: offsetOf(document, before ?? [...path, key]), wrong, write });
    }
  }
  for (const issue of known) {
    const path = pathOf(issue);
    if (meant.has(nameOf(path))) continue;
    if (isMissing(issue) && misspelt.some((each) => isWithin(each, path))) continue;
    faults.push({ offset: offsetOf(document, path), ...tellIssue(issue, path, document, schema) });
  }
  return faults;
}

/** Whether an issue says that something is not there, which a misspelt key may be the cause of. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return (issue as { params?: { missing?: boolean } }).params?.missing === true;
}

function isWithin(path: Path, group: Path): boolean {
  return group.every((key, index) => path[index] === key);
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((key) => (typeof key === "number" ? key : String(key)));
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
