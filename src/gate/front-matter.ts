// A lesson's front matter, the YAML between its first two lines of dashes.

import { parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault, Finding } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import { readAgainst } from "../labels/read-yaml.ts";
import { type FrontMatter, lesson } from "../labels/schemas/lesson.ts";

/** Empty lines above it are told apart. */
const FRONT_MATTER = /(?<![\s\S])(\uFEFF?\s*)---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

/** What a lesson's front matter says, or what is wrong with it. */
export function readFrontMatter(
  source: string,
  file: string,
): { readonly value: FrontMatter | null; readonly faults: readonly Fault[] } {
  const yaml = yamlOf(source);
  if (yaml === null) {
    const fault = { file, line: 1, column: 1, ...missing(source) };
    return { value: null, faults: [fault] };
  }
  const { value, faults } = readAgainst(yaml, lesson, file, linesAbove(source));
  return { value: value as FrontMatter | null, faults };
}

/** The faults of a front matter that another schema is for; a missing one has none of its keys. */
export function checkFrontMatter(
  source: string,
  file: string,
  schema: z.ZodType,
): readonly Fault[] {
  return readAgainst(yamlOf(source) ?? "", schema, file, linesAbove(source)).faults;
}

/** A text of the front matter as it was written, whatever else is wrong there. */
export function textInFrontMatter(source: string, key: keyof FrontMatter): string {
  const document = parseDocument(yamlOf(source) ?? "", { prettyErrors: false });
  const text = document.errors.length === 0 && document.contents ? document.getIn([key]) : null;
  return typeof text === "string" ? text : "";
}

/** Where a key of the front matter stands in the lesson's file. */
export function placeInFrontMatter(source: string, key: keyof FrontMatter) {
  const { line, column } = placeOf(yamlOf(source) ?? "", [key]);
  return { line: line + linesAbove(source), column };
}

/** Why there is no front matter: most often one of its two lines of dashes is not as it must be. */
function missing(source: string): Finding {
  const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines[0]?.trimEnd() === "---") {
    const write = "Write --- in a line of its own below the last of its lines.";
    return { wrong: "The front matter is never closed.", write };
  }
  const first = lines.find((line) => line.trim() !== "")?.trim() ?? "";
  if (/^(?:[-–—]+|title: .*)$/.test(first)) {
    const write = "Make --- the first line of the file, and the line below the front matter.";
    return { wrong: "The front matter does not begin with ---.", write };
  }
  const write =
    "Begin the file with ---, title: …, promise: …, audience: [Everyone], order: …, and ---.";
  return { wrong: "The lesson has no front matter.", write };
}

/** A lesson with blanks in the place of its front matter, so that all lines stay. */
export function withoutFrontMatter(source: string): string {
  return source.replace(FRONT_MATTER, (front) => front.replace(/[^\r\n]/g, " "));
}

function yamlOf(source: string): string | null {
  return FRONT_MATTER.exec(source)?.[2] ?? null;
}

/** Lines above the YAML: the first line of dashes, and empty ones above it. */
function linesAbove(source: string): number {
  return (FRONT_MATTER.exec(source)?.[1] ?? "").split("\n").length;
}
