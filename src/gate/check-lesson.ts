// All checks of one lesson, in the order of the file.

import type { Fault } from "../labels/fault.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkProse } from "./check-prose.ts";
import { checkStructure } from "./check-structure.ts";
import { checkTitles } from "./check-titles.ts";
import { checkTypedPaths } from "./check-typed-paths.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Names } from "./names.ts";
import type { Places } from "./places.ts";

/** Every fault of a lesson; `file` is its path below the project's root. */
export function checkLesson(
  source: string,
  file: string,
  names: Names,
  places: Places,
): readonly Fault[] {
  const faults = [
    ...checkVocabulary(source, file, names),
    ...checkStructure(source, file),
    ...checkMarkdown(source, file),
    ...checkProse(source, file, names),
    ...checkTitles(source, file, names),
    ...checkTypedPaths(source, file, names),
    ...checkLinks(source, file, places),
  ];
  return [
    ...readFrontMatter(source, file).faults,
    ...faults.sort((one, other) => one.line - other.line || one.column - other.column),
  ];
}
