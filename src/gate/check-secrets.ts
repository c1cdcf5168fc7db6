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

/** An address with a password before its host. */
const WITH_PASSWORD = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/:@]+@/i;

/** The same for one file; `file` is its path below the project's root. */
export function secretsIn(source: string, file: string): readonly Fault[] {
  const faults = source.split("\n").flatMap((line, index) => {
    if (!isSecret(line)) return [];
    const run = line.match(/\S+/g)?.find(isSecret) ?? line.trim();
    return [{ file, line: index + 1, column: line.indexOf(run) + 1, wrong, write }];
  });
  // One that goes over several lines, such as a private key.
  if (faults.length === 0 && recognise(source) !== null) {
    return [{ file, ...placeOfBlock(source), wrong, write }];
  }
  return faults;
}

function isSecret(text: string): boolean {
  return recognise(text) !== null || WITH_PASSWORD.test(text);
}

/** Where a secret of several lines begins. */
function placeOfBlock(source: string): { readonly line: number; readonly column: number } {
  const lines = source.slice(0, Math.max(source.indexOf("-----BEGIN"), 0)).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
