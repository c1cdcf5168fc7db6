// Checks that a lesson's core path fits its time, with the breakdown when it does not.

import type { Fault } from "../labels/fault.ts";
import { CORE_PATH_LIMIT, secondsFor } from "../learning/time-budget.ts";
import type { Content } from "./content.ts";
import { outlineOf } from "./outline.ts";

/** The fault of a core path that takes too long; none when it fits. */
export function checkTime(source: string, file: string, content: Content): Fault[] {
  const outline = outlineOf(source, content);
  if (outline.seconds <= CORE_PATH_LIMIT) return [];
  const steps = outline.steps.map(({ id, seconds }) => `${id} ${Math.round(seconds)} s`);
  const breakdown = [`outside the steps ${Math.round(secondsFor(outline.rest))} s`, ...steps].join(
    ", ",
  );
  return [
    {
      file,
      line: 1,
      column: 1,
      wrong: `The core path takes ${Math.round(outline.seconds)} s, and may take ${CORE_PATH_LIMIT} s (${breakdown}).`,
      write: "Shorten the text above <FinishLine />, or move some of it into a <Fold> below.",
    },
  ];
}
