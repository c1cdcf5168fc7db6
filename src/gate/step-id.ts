// Checks the id of a step, which becomes a place on the page.

import { isSoundId } from "../labels/entry-id.ts";
import type { Finding } from "../labels/fault.ts";
import { isPageId } from "./page-ids.ts";

/** The id as it should be: a letter loses its accent, and all else becomes a hyphen. */
function soundId(id: string): string {
  const plain = id.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** What is wrong with a step's id; a sound one is added to the `steps` so far. */
export function checkStepId(id: unknown, steps: Set<string>): Finding[] {
  if (typeof id !== "string" || id === "") return [];
  if (!isSoundId(id)) {
    return [
      {
        wrong: `The step id "${id}" is not in small letters and hyphens.`,
        write: `Write ${soundId(id)}.`,
      },
    ];
  }
  if (isPageId(id)) {
    const wrong = `The page itself has a place with the id "${id}".`;
    return [{ wrong, write: "Give the step another id." }];
  }
  const [, plain] = /^(.+)-title$/.exec(id) ?? [];
  if (plain !== undefined && steps.has(plain)) {
    const wrong = `The title of the step "${plain}" has the id "${id}".`;
    return [{ wrong, write: "Give the step another id." }];
  }
  if (steps.has(id))
    return [{ wrong: `Two steps have the id "${id}".`, write: "Give one of them another id." }];
  steps.add(id);
  return [];
}

/** What is wrong with the ids that a step had before, `was="one two"`; `ids` are those of now. */
export function checkFormerIds(was: string, ids: readonly string[]): readonly Finding[] {
  return was
    .split(" ")
    .filter((id) => id !== "")
    .flatMap((id) => {
      if (!isSoundId(id)) {
        const write = "Write ids in small letters and hyphens, with a space between two.";
        return [{ wrong: `No step had the id "${id}" before.`, write }];
      }
      if (!ids.includes(id)) return [];
      const write = `Take it out of was="…", or delete the step that has it.`;
      return [{ wrong: `A step has the id "${id}" now, so that no other had it before.`, write }];
    });
}
