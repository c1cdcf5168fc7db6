// The questions there are: what each asks, and the ids it had before.

import questions from "../../../content/site/questions.yaml";
import { type Known, nowCalled } from "../../learning/answers.ts";

const all = Object.values(questions).flatMap((group) => Object.entries(group));

export const knownQuestions: Known = Object.fromEntries(all.map(([id, { was = [] }]) => [id, was]));

/** The id by which a question goes now; null for one that this edition does not know. */
export function nowKnown(id: string): string | null {
  return nowCalled(id, knownQuestions);
}

/** What a question asks; empty for one that this edition does not know. */
export function askOf(id: string): string {
  return all.find(([each]) => each === id)?.[1].ask ?? "";
}
