// What the learner answered, stored in this browser alone.

import {
  type Answers,
  type ExitResult,
  noAnswers,
  readAnswers,
  withAnswer,
  withoutAnswers,
} from "../learning/answers.ts";
import { createRecord } from "./record.ts";

/** The record, version 1, under "auxot-tutorial/questions". */
export const questionRecord = createRecord<Answers>(
  "auxot-tutorial/questions",
  noAnswers,
  readAnswers,
);

/** Keeps whether an answer was right; `was` are ids the question had before. */
export function keepAnswer(id: string, right: boolean, was: readonly string[]): void {
  questionRecord.change((answers) => withAnswer(answers, id, right, was));
}

/** Forgets the answer kept under any of these ids. */
export function forgetAnswer(ids: readonly string[]): void {
  questionRecord.change((answers) => withoutAnswers(answers, ids));
}

/** Forgets every answer, and returns how to bring them back. */
export function forgetAnswers(): () => void {
  const { given } = questionRecord.$value.get();
  questionRecord.change((answers) => ({ ...answers, given: {} }));
  return () => questionRecord.change((answers) => ({ ...answers, given }));
}

/** Keeps how an exit check went, in the place of an earlier one. */
export function keepExit(exit: ExitResult): void {
  questionRecord.change((answers) => ({ ...answers, exit }));
}
