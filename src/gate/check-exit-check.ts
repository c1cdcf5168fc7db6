// Checks the exit check's pool as a whole, and against the lessons: its cases must be new to a learner.

import type { Fault } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import { namesSystem, type Pool } from "../learning/exit-check.ts";
import { lacksHard, poolFaults } from "../learning/exit-pool.ts";
import type { Content } from "./content.ts";
import type { ReadLesson } from "./read-lesson.ts";

const NAME = "site/exit-check.yaml";
const file = `content/${NAME}`;

/** Every fault of the pool; `read` gives the text of a file below content/. */
export function checkExitCheck(
  read: (file: string) => string,
  { words }: Content,
  lessons: readonly ReadLesson[],
): readonly Fault[] {
  const pool = words[NAME] as Pool | undefined;
  if (!pool) return [];
  const readable = texts(words, lessons);
  const findings = Object.entries(pool).flatMap(([id, { vendor, case: said }]) => {
    const known = readable.find(({ source }) => namesSystem(source, vendor));
    const write = "Take a system that no lesson names.";
    if (known) return [{ id, wrong: `${known.file} names ${vendor}.`, write }];
    if (namesSystem(said, vendor)) return [];
    const wrong = `"${id}.case" does not name ${vendor}.`;
    return [{ id, wrong, write: "Name it there, or change the vendor." }];
  });
  return [
    ...[...poolFaults(pool), ...lacksHard(pool)].map((finding) => ({
      ...{ file, line: 1, column: 1 },
      ...finding,
    })),
    ...findings.map(({ id, ...finding }) => ({
      ...{ file, ...placeOf(read(NAME), [id, "vendor"]) },
      ...finding,
    })),
  ];
}

/** What a learner reads in a lesson: its own text, and the words that it has others draw. */
function texts(words: Content["words"], lessons: readonly ReadLesson[]): readonly ReadLesson[] {
  const drawn = ["site/questions.yaml", "site/mistakes.yaml", "site/team-kit.yaml"];
  const files = drawn.map((name) => ({
    file: `content/${name}`,
    source: JSON.stringify(words[name] ?? ""),
  }));
  return [...lessons, ...files];
}
