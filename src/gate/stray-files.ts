// Files of content/ that nothing would ever show.

import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { schemas } from "../labels/schemas.ts";
import { lessonFileName } from "./new-lesson.ts";

/** A fault for each YAML file without a schema, and for each lesson in a wrong place. */
export function strayFiles(root: string): readonly Fault[] {
  const folder = join(root, "content");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.name.endsWith(".mdx"))
    .map((entry) => ({
      name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, isFile }) => (isFile ? checkName(name) : [stray(name)]));
}

/** The fault of a file by its path below content/. */
function checkName(name: string): readonly Fault[] {
  const at = { file: `content/${name}`, line: 1, column: 1 };
  if (/\.ya?ml$/i.test(name) && !Object.hasOwn(schemas, name)) {
    const write = suggestName(name, Object.keys(schemas));
    return [{ ...at, wrong: "Nothing shows the words of this file.", write }];
  }
  if (/^writers\/(words\/)?[^/]+\.mdx$/.test(name)) return [];
  const [, slug] = /^lessons\/([^/]+)\.mdx$/.exec(name) ?? [];
  if (slug !== undefined) return checkSlug(slug, at);
  const lesson = /\.mdx?$/i.test(name) || name.startsWith("lessons/");
  return lesson ? [stray(name)] : [];
}

function stray(name: string): Fault {
  const write = "A lesson is one .mdx file directly in content/lessons/.";
  return { file: `content/${name}`, line: 1, column: 1, wrong: "Nothing shows this file.", write };
}

/** The name of a lesson's file is its address, which people type and send. */
function checkSlug(slug: string, at: Omit<Fault, "wrong" | "write">): readonly Fault[] {
  const right = lessonFileName(slug);
  if (right === `${slug}.mdx`) return [];
  const write = `Name the file ${right ?? "in small letters and hyphens"}.`;
  return [{ ...at, wrong: "The file's name makes no good address.", write }];
}
