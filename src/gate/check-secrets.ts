// A secret in a file of content/ stops the build: all of it is published.

import type { Fault } from "../labels/fault.ts";
import { recognise } from "../secrets/recognise.ts";
import { textFiles } from "./text-files.ts";

const wrong = "That looks like a secret, and all of content/ is published.";
const write = "Take it out, and have it replaced where it was made: treat it as leaked.";

/** A fault for each line of content/ that holds a secret. `root` is the project's folder. */
export function checkSecrets(root: string): readonly Fault[] {
  return textFiles(root).flatMap(({ file, source }) => secretsIn(source, file));
}

/** The same for one file; `file` is its path below the project's root. */
export function secretsIn(source: string, file: string): readonly Fault[] {
  const faults = source.split("\n").flatMap((line, index) => {
    if (recognise(line) === null) return [];
    const run = line.match(/\S+/g)?.find((each) => recognise(each) !== null) ?? line.trim();
    return [{ file, line: index + 1, column: line.indexOf(run) + 1, wrong, write }];
  });
  // One that goes over several lines, such as a private key.
  if (faults.length === 0 && recognise(source) !== null) {
    return [{ file, line: 1, column: 1, wrong, write }];
  }
  return faults;
}
