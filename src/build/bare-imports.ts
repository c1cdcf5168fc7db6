// Vite plugin: a dynamic import is the browser's own, without Vite's helper around it.

import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";

/** The list of files that Vite's helper would preload, and each place that names some of it. */
const LIST = /^const __vite__mapDeps=[^\n]*\n/;
const NAMED = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Puts one line in the place of the helper, which would preload modules (the site has hints of its own,
 * see module-hints.ts) and load styles (none is imported by a script), and takes out what the helper
 * would be given. It saves 1 KB of the first load, and more of the sandboxes.
 */
export function bareImports(): Plugin {
  return {
    name: "bare-imports",
    apply: "build",
    enforce: "pre",
    load(id) {
      return id === HELPER ? "export const __vitePreload = (load) => load();" : null;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          chunk.code = chunk.code.replace(LIST, "").replace(NAMED, "");
        }
      },
    },
  };
}
