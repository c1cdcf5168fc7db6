// Tells each page which modules its sandboxes will need, so that they can be fetched at idle.

import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "es-module-lexer";
import { htmlPages } from "./pages.ts";

const SCRIPT = /<script type="module" src="([^"]+)"/g;
const ISLAND = /<astro-island[^>]*?component-url="([^"]+)"[^>]*?renderer-url="([^"]+)"/g;

/** Adds `data-prefetch` to `<html>` of every page that has an island: the addresses of its modules. */
export function idlePrefetch(): AstroIntegration {
  let base = "/";
  return {
    name: "idle-prefetch",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { file } of htmlPages(folder)) {
          const html = readFileSync(file, "utf8");
          const islands = Array.from(html.matchAll(ISLAND), ([, one, other]) => [
            one ?? "",
            other ?? "",
          ]);
          if (islands.length === 0) continue;
          const scripts = Array.from(html.matchAll(SCRIPT), ([, src]) => src ?? "");
          const entries = [...islands.flat(), ...scripts];
          const modules = closure(entries, (url) =>
            readFileSync(join(folder, url.slice(base.length)), "utf8"),
          );
          writeFileSync(
            file,
            html.replace("<html ", `<html data-prefetch="${modules.join(" ")}" `),
          );
        }
      },
    },
  };
}

/** The entries and everything they import, statically or later; the recogniser waits for a focus. */
function closure(entries: readonly string[], read: (url: string) => string): string[] {
  const seen = new Set<string>();
  const visit = (url: string) => {
    if (seen.has(url)) return;
    seen.add(url);
    for (const { specifier: name } of parse(read(url))[0]) {
      if (name?.startsWith(".") && !/recognise/.test(name))
        visit(posix.join(posix.dirname(url), name));
    }
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}
