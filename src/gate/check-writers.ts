// Checks what docs writers read at /writers/: the guide, and one example for each word of the vocabulary.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { word } from "../labels/schemas/site/writers.ts";
import { checkDialect } from "./check-dialect.ts";
import { isUtf16 } from "./check-encoding.ts";
import { checkLinks } from "./check-links.ts";
import { checkProse } from "./check-prose.ts";
import { checkTypedPaths } from "./check-typed-paths.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import type { Content } from "./content.ts";
import { checkFrontMatter } from "./front-matter.ts";
import { namesOf } from "./names.ts";
import { recover } from "./repair/recover.ts";
import { VOCABULARY } from "./vocabulary.ts";

const FOLDER = "content/writers";

/** Every fault of content/writers/. `root` is the project's folder. */
export function checkWriters(root: string, content: Content): readonly Fault[] {
  const read = (name: string) => readFileSync(join(root, FOLDER, name), "utf8");
  const names = readdirSync(join(root, FOLDER, "words")).map((name) => name.replace(/\.mdx$/, ""));
  const files = ["guide.mdx", ...names.map((name) => `words/${name}.mdx`)];
  return [
    ...missing(names),
    ...files.flatMap((name) => checkWritersPage(read(name), `${FOLDER}/${name}`, content)),
  ];
}

/** Every fault of one of its files; `file` is its path below the project's root. */
export function checkWritersPage(source: string, file: string, content: Content): readonly Fault[] {
  if (isUtf16(source)) return [];
  const names = namesOf(content);
  const example = file.startsWith(`${FOLDER}/words/`);
  const { whole, body, faults: unread, isTold } = recover(source, file);
  const faults = [
    ...checkVocabulary(body, file, names),
    ...checkDialect(body, file),
    ...checkProse(body, file, names),
    ...checkTypedPaths(body, file, names),
    ...checkLinks(body, file, content.places),
  ].filter((fault) => !isTold(fault));
  return [
    ...(example ? checkFrontMatter(whole, file, word) : []),
    ...(example ? strange(file) : []),
    ...unread,
    ...faults,
  ];
}

/** A fault for each word that the gallery does not show. */
function missing(names: readonly string[]): readonly Fault[] {
  return Object.keys(VOCABULARY)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: `${FOLDER}/words/${name}.mdx`,
      line: 1,
      column: 1,
      wrong: `The gallery does not show <${name}>.`,
      write: "Write use: …, noScript: … and print: … between dashes, and an example below.",
    }));
}

/** The fault of an example for a word that there is not. */
function strange(file: string): readonly Fault[] {
  const name = file.slice(`${FOLDER}/words/`.length, -".mdx".length);
  if (Object.hasOwn(VOCABULARY, name)) return [];
  const wrong = `There is no word <${name}>.`;
  return [{ file, line: 1, column: 1, wrong, write: suggestName(name, Object.keys(VOCABULARY)) }];
}
