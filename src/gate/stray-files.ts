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
    .filter((entry) => (entry.isFile() && !isByTheWay(entry.name)) || entry.name.endsWith(".mdx"))
    .map((entry) => ({
      name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, isFile }) => (isFile ? checkName(name) : [stray(name)]));
}

/** What systems and editors leave beside the files that a person has made. */
function isByTheWay(name: string): boolean {
  return name.startsWith(".") || name.endsWith("~") || /^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The fault of a file by its path below content/. */
function checkName(name: string): readonly Fault[] {
  const at = { file: `content/${name}`, line: 1, column: 1 };
  if (/\.ya?ml$/i.test(name) && !Object.hasOwn(schemas, name)) {
    const copied = copyOf(name);
    const write = copied ? `Move its words to ${copied}.` : suggestName(name, Object.keys(schemas));
    return [{ ...at, wrong: "Nothing shows the words of this file.", write }];
  }
  if (/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(name)) {
    const write = "Put it into public/; a lesson shows it as ![what it shows](/its-name.png).";
    return [{ ...at, wrong: "Nothing shows a picture from here.", write }];
  }
  if (/^writers\/(words\/)?[^/]+\.mdx$/.test(name)) return [];
  const [, slug] = /^lessons\/([^/]+)\.mdx$/.exec(name) ?? [];
  if (slug !== undefined) return checkSlug(slug, at);
  const lesson = /\.mdx?$/i.test(name) || name.startsWith("lessons/");
  return lesson ? [stray(name)] : [];
}

/** The file of words that one such as "questions copy.yaml" was made from. */
function copyOf(name: string): string | undefined {
  const original = name.replace(
    /(?:[ _-]?(?:copy|\(\d+\)|\d+|old|new|backup|kopie))+(?=\.ya?ml$)/i,
    "",
  );
  return original !== name && Object.hasOwn(schemas, original) ? `content/${original}` : undefined;
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
