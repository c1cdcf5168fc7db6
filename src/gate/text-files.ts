// The files of content/ that hold words.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Each one's path below the project's root, and its text; `root` is the project's folder. */
export function textFiles(
  root: string,
): readonly { readonly file: string; readonly source: string }[] {
  return readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      file: relative(root, path).split(sep).join("/"),
      source: readFileSync(path, "utf8"),
    }));
}
