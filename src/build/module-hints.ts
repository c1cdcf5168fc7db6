// Tells each page which modules it needs now, and which its sandboxes will need.

import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "es-module-lexer";
import { htmlPages } from "./pages.ts";

const SCRIPT = /<script type="module" src="([^"]+)"/g;
const ISLAND = /<astro-island[^>]*?component-url="([^"]+)"[^>]*?renderer-url="([^"]+)"/g;

/**
 * Adds to every page a `<link rel="modulepreload">` for what its scripts import, so that the browser
 * asks for all of it at once; and to `<html>` a `data-prefetch` with the addresses of all that its
 * sandboxes will import, for src/components/client/prefetch.ts.
 */
export function moduleHints(): AstroIntegration {
  let base = "/";
  return {
    name: "module-hints",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (url: string) => readFileSync(join(folder, url.slice(base.length)), "utf8");
        for (const { file } of htmlPages(folder)) {
          const html = readFileSync(file, "utf8");
          writeFileSync(file, withHints(html, read));
        }
      },
    },
  };
}

type Read = (url: string) => string;

function withHints(html: string, read: Read): string {
  const scripts = found(html, SCRIPT);
  const islands = found(html, ISLAND);
  const now = closure(scripts, read, "static").filter((url) => !scripts.includes(url));
  const links = now.map((url) => `<link rel="modulepreload" href="${url}">`).join("");
  const later = islands.length > 0 ? closure([...islands, ...scripts], read, "all") : [];
  const soon = later.filter((url) => !now.includes(url) && !scripts.includes(url));
  const attribute = soon.length > 0 ? `data-prefetch="${soon.join(" ")}" ` : "";
  return html.replace("</head>", `${links}</head>`).replace("<html ", `<html ${attribute}`);
}

function found(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, ...urls]) => urls).flat();
}

/** What waits until it is wanted: for a text field's first focus, for the first secret in a wrong box. */
const LATE = /\/(recognise|tell-box|mistake)\./;

/** The entries and what they import. */
function closure(entries: readonly string[], read: Read, which: "static" | "all"): string[] {
  const seen = new Set<string>();
  const visit = (url: string) => {
    if (seen.has(url)) return;
    seen.add(url);
    for (const { specifier, type } of parse(read(url))[0]) {
      if (!specifier?.startsWith(".") || LATE.test(specifier)) continue;
      if (which === "all" || type === "static") visit(posix.join(posix.dirname(url), specifier));
    }
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}
