// The development set as lines: each text with its blanks filled in, and what it should be seen as.

import type { SecretForm } from "../../../src/secrets/types.ts";
import { randomSource } from "../../unit/secrets/make.ts";
import { fill } from "../../unit/secrets/template.ts";
import { CONTEXTS } from "./contexts.ts";
import { HARMLESS } from "./harmless.ts";
import { AUXOT_TEXTS, OAUTH_TEXTS } from "./oauth.ts";
import { TEXTS, VENDORS } from "./vendors.ts";

/** A text, and what it should be seen as; null where it is harmless. */
export interface Line {
  readonly text: string;
  readonly expected: SecretForm | null;
}

const CONTEXTS_EACH = 6;
/** Every third text is kept aside: it is looked at when the recogniser is finished. */
const ASIDE = 3;

function vendorLines(): Line[] {
  const draw = randomSource(11);
  let turn = 0;
  const shapes = VENDORS.flatMap(({ name, shapes, alone }) =>
    shapes.flatMap((shape) => {
      const value = (): string => fill(shape, draw);
      const wrapped = Array.from({ length: CONTEXTS_EACH }, () => {
        turn += 1;
        return CONTEXTS[turn % CONTEXTS.length]?.(name, value()) ?? "";
      });
      return alone ? [value(), ...wrapped] : wrapped;
    }),
  );
  return [...shapes, ...TEXTS.map((text) => fill(text, draw))].map((text) => ({
    text,
    expected: "vendor-token",
  }));
}

function lines(texts: readonly (readonly [SecretForm | null, string])[], seed: number): Line[] {
  const draw = randomSource(seed);
  return texts.map(([expected, text]) => ({ text: fill(text, draw), expected }));
}

/** Every line, by the group it is scored in. */
export const GROUPS: Readonly<Record<string, readonly Line[]>> = {
  vendors: vendorLines(),
  oauth: lines(OAUTH_TEXTS, 12),
  auxot: lines(AUXOT_TEXTS, 13),
  harmless: lines(
    HARMLESS.map((text) => [null, text] as const),
    14,
  ),
};

/** The lines that the recogniser is made with, or those that are kept aside. */
export function linesOf(group: readonly Line[], aside = false): readonly Line[] {
  return group.filter((_, index) => (index % ASIDE === ASIDE - 1) === aside);
}
