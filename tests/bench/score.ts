/** Prints how well the recogniser does on the development set: `npm run score`. */
import { kindOf } from "../../src/secrets/kinds.ts";
import { recognise } from "../../src/secrets/recognise.ts";
import type { SecretForm } from "../../src/secrets/types.ts";
import { randomSource } from "../unit/secrets/make.ts";
import { fill } from "../unit/secrets/template.ts";
import { CONTEXTS } from "./texts/contexts.ts";
import { HARMLESS } from "./texts/harmless.ts";
import { AUXOT_TEXTS, OAUTH_TEXTS } from "./texts/oauth.ts";
import { TEXTS, VENDORS } from "./texts/vendors.ts";

/** A text, and what it should be seen as; null where it is harmless. */
interface Line {
  readonly text: string;
  readonly expected: SecretForm | null;
}

const CONTEXTS_EACH = 6;
/** Every third text is kept aside: it is looked at when the recogniser is finished. */
const ASIDE = 3;
const verbose = process.argv.includes("--misses");
const aside = process.argv.includes("--aside");

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

const groups: Readonly<Record<string, readonly Line[]>> = {
  vendors: vendorLines(),
  oauth: lines(OAUTH_TEXTS, 12),
  auxot: lines(AUXOT_TEXTS, 13),
  harmless: lines(
    HARMLESS.map((text) => [null, text] as const),
    14,
  ),
};

for (const [group, all] of Object.entries(groups)) {
  const scored = all.filter((_, index) => (index % ASIDE === ASIDE - 1) === aside);
  let kind = 0;
  let form = 0;
  for (const { text, expected } of scored) {
    const found = recognise(text);
    const right = (found?.kind ?? null) === (expected === null ? null : kindOf(expected));
    kind += Number(right);
    form += Number((found?.form ?? null) === expected);
    if (verbose && !right) console.log(group, JSON.stringify(text).slice(0, 160), found);
  }
  const percent = ((100 * kind) / scored.length).toFixed(1);
  console.log(
    `${group}: kind right in ${kind} of ${scored.length} (${percent} %), form in ${form}`,
  );
}
