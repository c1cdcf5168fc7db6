// Checks the prompts against what the code knows: their ids, and the codes of their choices.

import { PROMPTS } from "../auxot/prompt-text.ts";
import { TRUST_DIRECTIONS } from "../auxot/routing.ts";
import { SCOPES } from "../auxot/scopes.ts";
import { SAVED_OBJECTS } from "../auxot/surprises.ts";
import type { Fault, Finding } from "../labels/fault.ts";
import { nearestName, suggestName } from "../labels/nearest.ts";
import { placeOf } from "../labels/place-of.ts";
import type { Prompts } from "../labels/schemas/site/prompts.ts";
import type { Content } from "./content.ts";

const NAME = "site/prompts.yaml";

/** The codes of a blank's choices, as the rules know them. */
const CODES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "route-an-integration": { direction: TRUST_DIRECTIONS },
  "check-the-scope": { object: SAVED_OBJECTS, scope: SCOPES },
};

/** Every such fault; `read` gives the text of a file below content/. */
export function checkPrompts(
  read: (file: string) => string,
  { words }: Pick<Content, "words">,
): readonly Fault[] {
  const prompts = words[NAME] as Prompts | undefined;
  if (!prompts) return [];
  const ids = Object.keys(prompts);
  const missing = PROMPTS.filter((id) => !ids.includes(id));
  const at = (path: readonly string[]) => ({
    file: `content/${NAME}`,
    ...placeOf(read(NAME), path),
  });
  const strange = ids.filter((id) => !PROMPTS.some((each) => each === id));
  const meant = strange.map((id) => nearestName(id, missing));
  return [
    ...strange.map((id) => ({ ...at([id]), ...tellStrange(id, missing) })),
    ...missing
      .filter((id) => !meant.includes(id))
      .map((id) => ({
        ...at([]),
        wrong: `The prompt "${id}" is missing.`,
        write: "Bring it back.",
      })),
    ...Object.entries(prompts).flatMap(([id, { slots }]) =>
      Object.entries(CODES[id] ?? {}).flatMap(([slot, codes]) =>
        checkCodes(Object.keys(slots[slot]?.choices ?? {}), codes).map(({ code, ...finding }) => ({
          ...at([id, "slots", slot, "choices", ...(code === null ? [] : [code])]),
          ...finding,
        })),
      ),
    ),
  ];
}

function tellStrange(id: string, missing: readonly string[]): Finding {
  const wrong = `The site knows no prompt "${id}".`;
  const near = nearestName(id, missing);
  if (near !== null) return { wrong, write: `Did you mean "${near}"?` };
  return { wrong, write: "Delete it, or ask a developer to add it." };
}

/** What is wrong with the codes of a blank; `code` is null for one that is not there. */
function checkCodes(
  given: readonly string[],
  codes: readonly string[],
): readonly (Finding & { readonly code: string | null })[] {
  const absent = codes.filter((code) => !given.includes(code));
  const strange = given.filter((code) => !codes.includes(code));
  if (strange.length > 0) {
    return strange.map((code) => {
      const write = absent.length > 0 ? suggestName(code, absent) : "Delete the line.";
      return { code, wrong: `The rules know no choice "${code}".`, write };
    });
  }
  return absent.map((code) => {
    const write = `Add a line "${code}: …".`;
    return { code: null, wrong: `The choice "${code}" is missing.`, write };
  });
}
