/** Two Vitest projects: `unit` in plain Node, and `browser`, which drives a real Chromium. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { yamlModule } from "../src/labels/yaml-module.ts";
import { ClosingLineReporter } from "./reporter.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Shared by both projects (`extends: true`): what the site's own build needs to load a module.
  plugins: [yamlModule()],
  test: {
    reporters: ["default", new ClosingLineReporter()],
    maxWorkers: 2,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 30_000,
          // A busy machine needs more than the second that is Vitest's own.
          expect: { poll: { timeout: 10_000 } },
          // Every test has a browser context of its own; sharing the worker's modules between files
          // only saves loading playwright-core again for each of them.
          isolate: false,
        },
      },
    ],
  },
});
