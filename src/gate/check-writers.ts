// Checks what docs writers read at /writers/: the guide, and one example for each word of the vocabulary.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { word } from "../labels/schemas/site/writers.ts";
import { isUtf16 } from "./check-encoding.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkProse } from "./check-prose.ts";
import { checkTypedPaths } from "./check-typed-paths.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import type { Content } from "./content.ts";
import { checkFrontMatter } from "./front-matter.ts";
import { namesOf } from "./names.ts";
import { recover } from "./repair/recover.ts";
import { VOCABULARY } from "./vocabulary.ts";

const FOLDER = "content/writers";
const GUIDE = `${FOLDER}/guide.mdx`;

/** Every fault of content/writers/. `root` is the project's folder. */
export function checkWriters(root: string, content: Content): readonly Fault[] {
  const names = readdirSync(join(root, FOLDER, "words"))
    .filter((name) => /^[^.].*\.mdx$/.test(name))
    .map((name) => name.replace(/\.mdx$/, ""));
  const files = [GUIDE, ...names.map((name) => `${FOLDER}/words/${name}.mdx`)];
  return [
    ...missing(names),
    ...files.flatMap((file) =>
      existsSync(join(root, file))
        ? checkWritersPage(readFileSync(join(root, file), "utf8"), file, content)
        : [
            {
              ...startOf(file),
              wrong: "The guide is missing.",
              write: "Bring it back; /writers/ shows it.",
            },
          ],
    ),
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
    ...checkMarkdown(body, file),
    ...checkProse(body, file, names),
    ...checkTypedPaths(body, file, names),
    ...checkLinks(body, file, content.places),
  ].filter((fault) => !isTold(fault));
  return [
    ...(example ? checkFrontMatter(whole, file, word) : []),
    ...(example ? strange(file) : []),
    ...(example ? unseen(source, file) : []),
    ...(!example && source.startsWith("---") ? [headless(file)] : []),
    ...unread,
    ...faults,
  ];
}

/** A fault for each word that the gallery does not show. */
function missing(names: readonly string[]): readonly Fault[] {
  return Object.keys(VOCABULARY)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      ...startOf(`${FOLDER}/words/${name}.mdx`),
      wrong: `The gallery does not show <${name}>.`,
      write: "Write use: …, noScript: … and print: … between dashes, and an example below.",
    }));
}

/** The fault of an example for a word that there is not. */
function strange(file: string): readonly Fault[] {
  const name = wordOf(file);
  if (Object.hasOwn(VOCABULARY, name)) return [];
  const wrong = `There is no word <${name}>.`;
  return [{ ...startOf(file), wrong, write: suggestName(name, Object.keys(VOCABULARY)) }];
}

/** The fault of an example in which the word itself does not come. */
function unseen(source: string, file: string): readonly Fault[] {
  const name = wordOf(file);
  if (source.includes(`<${name}`)) return [];
  const write = `Write one below the front matter that uses <${name}>.`;
  return [{ ...startOf(file), wrong: `The example does not show <${name}>.`, write }];
}

/** The guide's heading and description are the page's own. */
function headless(file: string): Fault {
  const write = "Delete the lines from --- to ---.";
  return { ...startOf(file), wrong: "The guide has no front matter.", write };
}

function wordOf(file: string): string {
  return file.slice(`${FOLDER}/words/`.length, -".mdx".length);
}

function startOf(file: string): Pick<Fault, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}
