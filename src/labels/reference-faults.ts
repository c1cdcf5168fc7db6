// What is wrong with the references in a YAML file, each fault with its position.

import type { Fault } from "./fault.ts";
import { placeOf } from "./place-of.ts";
import { checkReferences, type LookUp } from "./references.ts";
import { textsIn } from "./texts-in.ts";

/** Every such fault; `file` is the file's path below the project's root, `words` what it holds, `names` all labels. */
export function referenceFaults(
  source: string,
  file: string,
  words: unknown,
  lookUp: LookUp,
  names?: () => readonly string[],
): readonly Fault[] {
  return textsIn(words).flatMap(({ path, text }) =>
    checkReferences(text, lookUp, names).map((finding) => ({
      ...{ file, ...placeOf(source, path) },
      ...finding,
    })),
  );
}
