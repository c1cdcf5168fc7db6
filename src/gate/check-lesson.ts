// All checks of one lesson, in the order of the file.

import type { Fault } from "../labels/fault.ts";
import { checkFrontMatter } from "./check-front-matter.ts";
import { checkStructure } from "./check-structure.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import type { Names } from "./names.ts";

/** Every fault of a lesson; `file` is its path below the project's root. */
export function checkLesson(source: string, file: string, names: Names): readonly Fault[] {
  const faults = [...checkVocabulary(source, file, names), ...checkStructure(source, file)];
  return [
    ...checkFrontMatter(source, file),
    ...faults.sort((one, other) => one.line - other.line || one.column - other.column),
  ];
}
