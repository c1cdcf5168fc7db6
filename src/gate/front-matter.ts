// A lesson's front matter, the YAML between its first two lines of dashes.

import type { z } from "zod";
import type { Fault } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import { readAgainst } from "../labels/read-yaml.ts";
import { type FrontMatter, lesson } from "../labels/schemas/lesson.ts";

/** Lines above the YAML: the first line of dashes. */
const ABOVE = 1;

/** What a lesson's front matter says, or what is wrong with it. */
export function readFrontMatter(
  source: string,
  file: string,
): { readonly value: FrontMatter | null; readonly faults: readonly Fault[] } {
  const yaml = yamlOf(source);
  if (yaml === null) {
    const write =
      "Begin the file with ---, title: …, promise: …, audience: [Everyone], order: …, and ---.";
    const fault = { file, line: 1, column: 1, wrong: "The lesson has no front matter.", write };
    return { value: null, faults: [fault] };
  }
  const { value, faults } = readAgainst(yaml, lesson, file, ABOVE);
  return { value: value as FrontMatter | null, faults };
}

/** The faults of a front matter that another schema is for; a missing one has none of its keys. */
export function checkFrontMatter(
  source: string,
  file: string,
  schema: z.ZodType,
): readonly Fault[] {
  return readAgainst(yamlOf(source) ?? "", schema, file, ABOVE).faults;
}

/** Where a key of the front matter stands in the lesson's file. */
export function placeInFrontMatter(source: string, key: keyof FrontMatter) {
  const { line, column } = placeOf(yamlOf(source) ?? "", [key]);
  return { line: line + ABOVE, column };
}

function yamlOf(source: string): string | null {
  const yaml = /^\uFEFF?---\r?\n([\s\S]*?)^---\s*$/m.exec(source);
  return yaml?.index === 0 ? (yaml[1] ?? "") : null;
}
