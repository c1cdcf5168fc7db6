// Compares a reply to the third prompt with what the rules say of the same object and scope.

import type { Page } from "../../auxot/pages.ts";
import { SCOPES, type Scope } from "../../auxot/scopes.ts";
import { checkScope as ruleFor, type SavedObject } from "../../auxot/surprises.ts";
import { type ProductNames, pathsIn } from "./paths.ts";

export type ScopeFinding =
  | { readonly code: "not-a-page"; readonly found: string }
  | { readonly code: "elsewhere"; readonly found: string; readonly right: Page }
  | { readonly code: "too-few"; readonly n: number }
  /** It says nothing of a narrower scope, where the rules have one. */
  | { readonly code: "no-pick"; readonly pick: Scope }
  /** It picks another scope than the rules; null where they would stay. */
  | { readonly code: "differs"; readonly found: Scope; readonly pick: Scope | null }
  | { readonly code: "agrees"; readonly pick: Scope | null };

const savedOn: Readonly<Record<SavedObject, Page>> = {
  "api-key": "api-keys",
  credential: "credentials",
  "oauth-row": "oauth",
};

/** How a scope is called: in the prompt, and by models. */
const called: Readonly<Record<Scope, RegExp>> = {
  personal: /\b(?:user|personal)\b/i,
  team: /\bteam\b/i,
  org: /\borg(?:ani[sz]ation)?\b/i,
};

const ADVICE =
  /\b(?:narrower|narrow|instead|safer|pick|choose|prefer|switch|recommend)|^\W*(?:use|take|try|go with)\b/i;
const ITEM = /^\s*(?:[-*•]|\d+[.)])\s+\S/gm;
const NUMBERED = /(?:^|\s)(\d+)[.)]\s+\S/g;

/** Checks a reply; what comes first is to be looked at first. */
export function checkScope(
  text: string,
  { object, scope }: { readonly object: SavedObject; readonly scope: Scope },
  names: ProductNames,
): ScopeFinding {
  const { pick } = ruleFor(object, scope);
  const right = savedOn[object];
  for (const { found, page } of pathsIn(text, names)) {
    if (page === null) return { code: "not-a-page", found };
    if (page !== right) return { code: "elsewhere", found, right };
  }
  const items = itemsIn(text);
  if (items > 0 && items < 3) return { code: "too-few", n: items };
  const found = pickedIn(text, scope);
  if (found === pick) return { code: "agrees", pick };
  if (found) return { code: "differs", found, pick };
  return pick ? { code: "no-pick", pick } : { code: "agrees", pick };
}

/** How many points a reply lists, also where all stand on one line; 0 when it lists none. */
function itemsIn(text: string): number {
  const lines = text.match(ITEM)?.length ?? 0;
  const numbers = new Set(Array.from(text.matchAll(NUMBERED), ([, number]) => Number(number)));
  let last = 0;
  while (numbers.has(last + 1)) last += 1;
  return lines === 0 ? 0 : Math.max(lines, last);
}

/** The narrower scope that a reply advises: the last one named where it speaks of another choice. */
function pickedIn(text: string, scope: Scope): Scope | null {
  const advice = text.split(/(?<=[.!?;])\s+|\n/).filter((sentence) => ADVICE.test(sentence));
  const narrower = SCOPES.slice(0, SCOPES.indexOf(scope));
  for (const sentence of advice.reverse()) {
    const named = narrower.find((each) =>
      called[each].test(sentence.replace(/\bper[- ]user\b/gi, "")),
    );
    if (named) return named;
  }
  return null;
}
