/** Vitest as Stryker runs it: the unit tests of what is mutated, but for those that read the source. */
import { defineConfig } from "vitest/config";
import { yamlModule } from "../src/labels/yaml-module.ts";

export default defineConfig({
  plugins: [yamlModule()],
  test: {
    include: ["tests/unit/{auxot,secrets}/**/*.test.ts"],
    exclude: ["tests/unit/secrets/bundle.test.ts"],
    testNamePattern: /^(?!.*nothing looks like a secret)/,
    // A module is loaded anew for each mutant of what runs while it is loaded.
    pool: "threads",
    isolate: true,
  },
});
