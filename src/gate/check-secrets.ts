// A secret in a file of content/ stops the build: all of it is published.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { recognise } from "../secrets/recognise.ts";

const wrong = "That looks like a secret, and all of content/ is published.";
const write = "Take it out, and have it replaced where it was made: treat it as leaked.";

/** A fault for each line of content/ that holds a secret. `root` is the project's folder. */
export function checkSecrets(root: string): readonly Fault[] {
  const folder = join(root, "content");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) =>
      secretsIn(readFileSync(path, "utf8"), relative(root, path).split(sep).join("/")),
    );
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
