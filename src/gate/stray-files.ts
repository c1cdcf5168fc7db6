// Files of content/ that nothing would ever show.

import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { schemas } from "../labels/schemas.ts";

/** A fault for each YAML file without a schema, and for each lesson in a wrong place. */
export function strayFiles(root: string): readonly Fault[] {
  const folder = join(root, "content");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
    .flatMap(checkName);
}

/** The fault of a file by its path below content/. */
function checkName(name: string): readonly Fault[] {
  const at = { file: `content/${name}`, line: 1, column: 1 };
  if (/\.ya?ml$/i.test(name) && !Object.hasOwn(schemas, name)) {
    const write = suggestName(name, Object.keys(schemas));
    return [{ ...at, wrong: "Nothing shows the words of this file.", write }];
  }
  if (/^writers\/(words\/)?[^/]+\.mdx$/.test(name)) return [];
  const lesson = /\.mdx?$/i.test(name) || name.startsWith("lessons/");
  if (lesson && !/^lessons\/[^/]+\.mdx$/.test(name)) {
    const write = "A lesson is one .mdx file directly in content/lessons/.";
    return [{ ...at, wrong: "Nothing shows this file.", write }];
  }
  return [];
}
