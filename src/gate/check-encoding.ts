// Signs that were lost when a file was saved: readers would see a black diamond, or nothing.

import type { Fault } from "../labels/fault.ts";
import { textFiles } from "./text-files.ts";

/** What a decoder puts for what it cannot read, and control signs that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const LOST = /[\uFFFD\0-\x08\x0B\x0C\x0E-\x1F]/;

/** A fault for each line of content/ that holds one. `root` is the project's folder. */
export function checkEncoding(root: string): readonly Fault[] {
  return textFiles(root).flatMap(({ file, source }) => lostSigns(source, file));
}

/** The same for one file; `file` is its path below the project's root. */
export function lostSigns(source: string, file: string): readonly Fault[] {
  return source.split("\n").flatMap((line, index) => {
    const at = line.search(LOST);
    if (at < 0) return [];
    const wrong = "A sign here was lost: it is no text.";
    const write = "Write the sign again, and save the file as UTF-8.";
    return [{ file, line: index + 1, column: at + 1, wrong, write }];
  });
}
