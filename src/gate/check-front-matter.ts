// Checks a lesson's front matter, the YAML between its first two lines of dashes.

import type { z } from "zod";
import type { Fault } from "../labels/fault.ts";
import { readAgainst } from "../labels/read-yaml.ts";
import { lesson } from "../labels/schemas/lesson.ts";

/** The faults of the front matter of a lesson, or of what has another schema. */
export function checkFrontMatter(
  source: string,
  file: string,
  schema: z.ZodType = lesson,
): readonly Fault[] {
  const yaml = /^\uFEFF?---\r?\n([\s\S]*?)^---\s*$/m.exec(source);
  if (yaml?.index !== 0) {
    const write = "Begin the file with ---, title: …, promise: …, audience: [Everyone], and ---.";
    return [{ file, line: 1, column: 1, wrong: "The lesson has no front matter.", write }];
  }
  return readAgainst(yaml[1] ?? "", schema, file, 1).faults;
}
