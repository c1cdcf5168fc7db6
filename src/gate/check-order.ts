// Checks that the lessons' order is one: no two of them claim the same place in the list.

import type { Fault } from "../labels/fault.ts";
import { placeInFrontMatter, readFrontMatter } from "./front-matter.ts";
import type { ReadLesson } from "./read-lesson.ts";

/** A fault for each lesson whose place another one has already. */
export function checkOrder(lessons: readonly ReadLesson[]): readonly Fault[] {
  const takenBy = new Map<number, string>();
  const twice: (ReadLesson & { readonly order: number })[] = [];
  for (const { file, source } of lessons) {
    const order = readFrontMatter(source, file).value?.order;
    if (order === undefined) continue;
    if (takenBy.has(order)) twice.push({ file, source, order });
    else takenBy.set(order, file);
  }
  const next = Math.max(0, ...takenBy.keys()) + 1;
  return twice.map(({ file, source, order }) => ({
    file,
    ...placeInFrontMatter(source, "order"),
    wrong: `${takenBy.get(order)} has the order ${order}, too.`,
    write: `Write one that no lesson has, such as ${next}.`,
  }));
}
