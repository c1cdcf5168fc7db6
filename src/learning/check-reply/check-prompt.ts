// Checks a reply to a prompt that has blanks, by what was filled in.

import { TRUST_DIRECTIONS } from "../../auxot/routing.ts";
import { SCOPES } from "../../auxot/scopes.ts";
import { SAVED_OBJECTS } from "../../auxot/surprises.ts";
import { checkRoute, type RouteFinding } from "./check-route.ts";
import { checkScope, type ScopeFinding } from "./check-scope.ts";
import type { ProductNames } from "./paths.ts";

/** What was filled in: a text, or a choice's code. */
export type Slots = Readonly<Record<string, string>>;

export type PromptFinding =
  | { readonly kind: "route"; readonly finding: RouteFinding }
  | { readonly kind: "scope"; readonly finding: ScopeFinding };

/** @throws Error for blanks that belong to no prompt with a reply to check: our own mistake. */
export function checkPrompt(text: string, slots: Slots, names: ProductNames): PromptFinding {
  const direction = TRUST_DIRECTIONS.find((each) => each === slots.direction);
  if (direction) {
    const finding = checkRoute(text, { integration: slots.integration ?? "", direction }, names);
    return { kind: "route", finding };
  }
  const object = SAVED_OBJECTS.find((each) => each === slots.object);
  const scope = SCOPES.find((each) => each === slots.scope);
  if (!object || !scope) throw new Error(`No rule for ${Object.keys(slots).join(", ")}.`);
  return { kind: "scope", finding: checkScope(text, { object, scope }, names) };
}
