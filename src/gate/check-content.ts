// All checks of content/ at once: its words, secrets in it, its lessons, their front matter and time.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { checkEncoding, isUtf16 } from "./check-encoding.ts";
import { checkExitCheck } from "./check-exit-check.ts";
import { checkLesson } from "./check-lesson.ts";
import { checkOrder } from "./check-order.ts";
import { checkPrompts } from "./check-prompts.ts";
import { checkQuestions } from "./check-questions.ts";
import { checkSecrets } from "./check-secrets.ts";
import { checkSources } from "./check-sources.ts";
import { checkTime } from "./check-time.ts";
import { checkTutorials } from "./check-tutorials.ts";
import { checkTyped } from "./check-typed.ts";
import { checkUnused } from "./check-unused.ts";
import { checkWriters } from "./check-writers.ts";
import { type Content, lessonFiles, readContent } from "./content.ts";
import { namesOf } from "./names.ts";
import { strayFiles } from "./stray-files.ts";

/** Every fault of content/. `root` is the project's folder; no label was checked later than `now`. */
export function checkContent(root: string, now = new Date()): readonly Fault[] {
  const content = readContent(root);
  const read = (file: string) => readFileSync(join(root, "content", file), "utf8");
  const lessons = lessonFiles(root).map((name) => ({
    file: `content/lessons/${name}`,
    source: read(`lessons/${name}`),
  }));
  return [
    ...content.faults,
    ...strayFiles(root),
    ...checkEncoding(root),
    ...checkSecrets(root),
    ...checkSources(read, content, now),
    ...checkTyped(read, content),
    ...checkQuestions(read, content),
    ...checkPrompts(read, content),
    ...checkTutorials(read, content),
    ...checkExitCheck(read, content, lessons),
    ...checkUnused(read, content, lessons),
    ...checkOrder(lessons),
    ...checkWriters(root, content),
    ...lessons.flatMap(({ file, source }) => checkWithTime(source, file, content)),
  ];
}

/** Every fault of a lesson, its time too; `file` is its path below the project's root. */
export function checkWithTime(source: string, file: string, content: Content): readonly Fault[] {
  const faults = checkLesson(source, file, namesOf(content), content.places);
  // The time of a lesson that cannot be read is nobody's concern yet.
  if (faults.length > 0 || content.faults.length > 0 || isUtf16(source)) return faults;
  return checkTime(source, file, content);
}
