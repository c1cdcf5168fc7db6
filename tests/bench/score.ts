/** Prints how well the recogniser does on the development set: `npm run score`. */
import { kindOf } from "../../src/secrets/kinds.ts";
import { recognise } from "../../src/secrets/recognise.ts";
import { printSlowest } from "./slowest.ts";
import { GROUPS, linesOf } from "./texts/lines.ts";

const verbose = process.argv.includes("--misses");
const aside = process.argv.includes("--aside");

for (const [group, all] of Object.entries(GROUPS)) {
  const scored = linesOf(all, aside);
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
printSlowest();
