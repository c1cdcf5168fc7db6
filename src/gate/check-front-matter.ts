// Checks a lesson's front matter, the YAML between its first two lines of dashes.

import type { Fault } from "../labels/fault.ts";
import { readAgainst } from "../labels/read-yaml.ts";
import { lesson } from "../labels/schemas/lesson.ts";

/** The faults of a lesson's front matter. */
export function checkFrontMatter(source: string, file: string): readonly Fault[] {
  const yaml = /^\uFEFF?---\r?\n([\s\S]*?)^---\s*$/m.exec(source);
  if (yaml?.index !== 0) {
    const write = "Begin the file with ---, title: …, promise: …, audience: [Everyone], and ---.";
    return [{ file, line: 1, column: 1, wrong: "The lesson has no front matter.", write }];
  }
  return readAgainst(yaml[1] ?? "", lesson, file, 1).faults;
}
