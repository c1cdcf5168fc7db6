// Signs that were lost when a file was saved: readers would see a black diamond, or nothing.

import type { Fault } from "../labels/fault.ts";
import { textFiles } from "./text-files.ts";

/** What a decoder puts for what it cannot read, and control signs that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const LOST = /[\uFFFD\0-\x08\x0B\x0C\x0E-\x1F]/;

/** So many lines with lost signs are told one by one; of more, the whole file is not UTF-8. */
const FEW = 3;

/** Whether a text was saved as UTF-16, of which nothing can be read: each second sign is none. */
export function isUtf16(source: string): boolean {
  const start = source.slice(0, 1000);
  const none = start.split("\0").length - 1;
  return none > FEW && none > start.length / 4;
}

/** A fault for each line of content/ that holds one. `root` is the project's folder. */
export function checkEncoding(root: string): readonly Fault[] {
  return textFiles(root).flatMap(({ file, source }) => lostSigns(source, file));
}

/** The same for one file; `file` is its path below the project's root. */
export function lostSigns(source: string, file: string): readonly Fault[] {
  if (isUtf16(source)) {
    const wrong = "The file is not saved as UTF-8.";
    return [{ file, line: 1, column: 1, wrong, write: "Save it as UTF-8." }];
  }
  const faults = source.split("\n").flatMap((line, index) => {
    const at = line.search(LOST);
    if (at < 0) return [];
    const wrong = "A sign here was lost: it is no text.";
    const write = "Write the sign again, and save the file as UTF-8.";
    return [{ file, line: index + 1, column: at + 1, wrong, write }];
  });
  const [first] = faults;
  if (!first || faults.length <= FEW) return faults;
  const wrong = `The file is not saved as UTF-8: ${faults.length} lines lost signs, this one first.`;
  return [{ ...first, wrong, write: "Save it as UTF-8, and write the signs again." }];
}
