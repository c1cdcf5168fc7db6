// Which steps of a lesson are done. Steps tick on what the learner did, never on a "done" button.

import type { LearnerEvent } from "../learning/events.ts";
import { reaches } from "../learning/goals.ts";
import { walkRecord } from "./walk.ts";

/** A step as the page declares it. */
export interface Step {
  readonly id: string;
  readonly goal: string;
}

/** Calls back with the ids of the steps that are done in a lesson, now and after each change. */
export function watchDone(lesson: string, callback: (done: readonly string[]) => void): () => void {
  return walkRecord.$value.subscribe(({ done }) => callback(done[lesson] ?? []));
}

/** Ticks the steps an event reaches; returns those that were not done before. */
export function tick(lesson: string, steps: readonly Step[], event: LearnerEvent): readonly Step[] {
  const done = walkRecord.$value.get().done[lesson] ?? [];
  const ticked = steps.filter(({ id, goal }) => !done.includes(id) && reaches(event, goal));
  if (ticked.length > 0) setDone(lesson, [...done, ...ticked.map(({ id }) => id)]);
  return ticked;
}

/** Takes the tick off one step. */
export function resetStep(lesson: string, id: string): void {
  const done = walkRecord.$value.get().done[lesson] ?? [];
  setDone(
    lesson,
    done.filter((each) => each !== id),
  );
}

/** Takes the tick off every step of a lesson. */
export function resetSteps(lesson: string): void {
  setDone(lesson, []);
}

/** How to bring back the ticks that a lesson has now. */
export function restoreSteps(lesson: string): () => void {
  const done = walkRecord.$value.get().done[lesson] ?? [];
  return () => setDone(lesson, done);
}

/** Gives the ticks of a step's former ids to its id of now. */
export function renameStep(lesson: string, was: readonly string[], id: string): void {
  const done = walkRecord.$value.get().done[lesson] ?? [];
  const named = done.map((each) => (was.includes(each) ? id : each));
  if (named.join() !== done.join()) setDone(lesson, [...new Set(named)]);
}

function setDone(lesson: string, ids: readonly string[]): void {
  walkRecord.change((walk) => ({ ...walk, done: { ...walk.done, [lesson]: [...ids] } }));
}
