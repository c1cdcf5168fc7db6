// The lesson's prompts, as the simulated Admin Agent knows them and as its page offers them.

import prompts from "../../content/site/prompts.yaml";
import type { PromptId, PromptTemplate } from "../auxot/prompt-text.ts";
import { fill } from "../labels/fill.ts";

/** The prompts with their blanks open. */
export const promptTemplates: readonly PromptTemplate[] = Object.entries(prompts).map(
  ([id, { body, slots }]) => ({
    id: id as PromptId,
    body,
    choices: Object.fromEntries(
      Object.entries(slots).flatMap(([slot, { choices }]) => (choices ? [[slot, choices]] : [])),
    ),
  }),
);

/** A prompt with an example in each blank. */
export function filledWithExamples(id: string): string {
  const prompt = prompts[id];
  if (!prompt) return "";
  const examples = Object.entries(prompt.slots).map(([slot, { choices, example }]) => [
    slot,
    choices?.[example] ?? example,
  ]);
  return fill(prompt.body, Object.fromEntries(examples));
}
