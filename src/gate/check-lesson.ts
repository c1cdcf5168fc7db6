// All checks of one lesson, in the order of the file.

import type { Fault } from "../labels/fault.ts";
import { isUtf16 } from "./check-encoding.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkProse } from "./check-prose.ts";
import { checkStructure } from "./check-structure.ts";
import { checkOwnTitle, checkTitles } from "./check-titles.ts";
import { checkTypedPaths } from "./check-typed-paths.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Names } from "./names.ts";
import type { Places } from "./places.ts";
import { recover } from "./repair/recover.ts";

/** Every fault of a lesson; `file` is its path below the project's root. */
export function checkLesson(
  source: string,
  file: string,
  names: Names,
  places: Places,
): readonly Fault[] {
  // Nothing of it can be read, which is told as one.
  if (isUtf16(source)) return [];
  const { whole, body, faults: unread, isTold } = recover(source, file);
  const faults = [
    ...checkVocabulary(body, file, names),
    ...checkStructure(body, file, source),
    ...checkMarkdown(body, file),
    ...checkProse(body, file, names),
    ...checkTitles(body, file, names),
    ...checkTypedPaths(body, file, names),
    ...checkLinks(body, file, places),
  ].filter((fault) => !isTold(fault));
  return [
    ...readFrontMatter(whole, file).faults,
    ...checkOwnTitle(whole, file, names),
    ...[...unread, ...faults].sort(byPlace),
  ];
}

function byPlace(one: Fault, other: Fault): number {
  return one.line - other.line || one.column - other.column;
}
