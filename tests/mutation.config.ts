/** Vitest as Stryker runs it: the unit tests of one folder, which alone must notice what breaks there. */
import { defineConfig } from "vitest/config";
import { yamlModule } from "../src/labels/yaml-module.ts";

/** The folder that is mutated, below `src`. */
const { MUTATED = "*" } = process.env;

export default defineConfig({
  plugins: [yamlModule()],
  test: {
    include: [`tests/unit/${MUTATED}/**/*.test.ts`],
    // The first two read the source as text, which Stryker rewrites. They and the third, which tries
    // thousands of texts, would take most of the time.
    exclude: ["tests/unit/secrets/{bundle,redos,properties}.test.ts"],
    // A module is loaded anew for each mutant of what runs while it is loaded.
    pool: "threads",
    isolate: true,
  },
});
