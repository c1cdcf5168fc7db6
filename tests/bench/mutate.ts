// Breaks the rules and the recogniser on purpose, and lists what their own unit tests do not notice.
//
// One folder after the other, since the rules' tests run through the recogniser, too, and would take
// most of the time. `npm run mutate secrets` takes one of them.

import { Stryker } from "@stryker-mutator/core";

const asked = process.argv.slice(2);

for (const folder of asked.length > 0 ? asked : ["auxot", "secrets"]) {
  // Read by mutation.config.ts.
  process.env.MUTATED = folder;
  await new Stryker({
    configFile: "tests/stryker.config.json",
    mutate: [`src/${folder}/**/*.ts`],
    incrementalFile: `node_modules/.cache/mutation-${folder}.json`,
  }).runMutationTest();
}
