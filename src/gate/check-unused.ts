// Words that a lesson would have to place to be seen, and that none does.

import type { Fault } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import { isUtf16 } from "./check-encoding.ts";
import type { Content } from "./content.ts";
import { parseLesson } from "./parse-lesson.ts";
import { recover } from "./repair/recover.ts";
import { attributeOf, isElement, visit } from "./tree.ts";

/** A file of words, the word of the vocabulary that places one, and where they stand in the file. */
const PLACED = [
  { name: "site/questions.yaml", word: "Question", depth: 2 },
  { name: "site/prompts.yaml", word: "Prompt", depth: 1 },
  { name: "site/mistakes.yaml", word: "Mistake", depth: 1 },
  { name: "site/tutorials.yaml", word: "Tutorial", depth: 2 },
] as const;

/** Every such fault. Says nothing while a lesson cannot be read: it may be the one that uses them. */
export function checkUnused(
  read: (file: string) => string,
  { words }: Pick<Content, "words">,
  lessons: readonly { readonly file: string; readonly source: string }[],
): readonly Fault[] {
  const used = new Set<string>();
  for (const { file, source } of lessons) {
    const written = parseLesson(source, file);
    if ("fault" in written || isUtf16(source)) return [];
    const mended = parseLesson(recover(source, file).body, file);
    for (const parsed of "fault" in mended ? [written] : [written, mended]) {
      visit(parsed.tree, (node) => {
        if (isElement(node)) used.add(`${node.name} ${attributeOf(node, "id")}`);
      });
    }
  }
  return PLACED.flatMap(({ name, word, depth }) =>
    pathsAt(words[name], depth).flatMap((path) => {
      const id = path.at(-1) ?? "";
      if (used.has(`${word} ${id}`)) return [];
      const write = `Place it with <${word} id="${id}" />, or delete it.`;
      const place = placeOf(read(name), path);
      return [{ file: `content/${name}`, ...place, wrong: `No lesson uses "${id}".`, write }];
    }),
  );
}

/** The paths of a value's keys at a depth; what is no group there has none. */
function pathsAt(value: unknown, depth: number): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  if (depth === 1) return Object.keys(value).map((key) => [key]);
  return Object.entries(value).flatMap(([key, inside]) =>
    pathsAt(inside, depth - 1).map((path) => [key, ...path]),
  );
}
