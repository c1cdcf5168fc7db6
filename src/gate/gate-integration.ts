// Astro integration: a fault anywhere in content/ stops `astro build` before it begins.

import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { formatFault } from "../labels/fault.ts";
import { checkContent } from "./check-content.ts";

/** Checks all of content/ before a build; in development the lesson guard does, page by page. */
export function contentGate(): AstroIntegration {
  return {
    name: "content-gate",
    hooks: {
      "astro:config:setup"({ command, config }) {
        if (command !== "build") return;
        const faults = checkContent(fileURLToPath(config.root));
        if (faults.length === 0) return;
        throw new Error(`content/ has faults:\n${faults.map(formatFault).join("\n")}`);
      },
    },
  };
}
