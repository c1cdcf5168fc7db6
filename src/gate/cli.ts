// `npm run check`: the writers' gate. Every fault in one run, each on a line; exit 1 when there is one.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../labels/fault.ts";
import { checkLesson } from "./check-lesson.ts";
import { checkTime } from "./check-time.ts";
import { lessonFiles, readContent } from "./content.ts";
import { namesOf } from "./names.ts";

const root = process.cwd();
const content = readContent(root);
const names = namesOf(content);

const faults = [...content.faults];
for (const name of lessonFiles(root)) {
  const file = `content/lessons/${name}`;
  const source = readFileSync(join(root, file), "utf8");
  const found = checkLesson(source, file, names);
  faults.push(...found);
  // The time of a lesson that cannot be read is nobody's concern yet.
  if (found.length === 0 && content.faults.length === 0)
    faults.push(...checkTime(source, file, content));
}

for (const fault of faults) console.error(formatFault(fault));
console.log(
  faults.length === 0 ? "No faults in content/." : `Faults in content/: ${faults.length}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
