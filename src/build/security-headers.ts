// Ships the pages' content security policy as response headers for hosts, framing rules included.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { htmlPages } from "./pages.ts";

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Paths that other sites may show in a frame. */
const FRAMEABLE = ["sandbox/"];

/**
 * Writes `_headers` (Netlify, Cloudflare Pages) beside the pages. Each page's policy is the one in its
 * own `<meta>`, plus `frame-ancestors`, which only a header can set.
 */
export function securityHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "security-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const rules = htmlPages(folder).map(({ file, path }) => {
          const policy = META.exec(readFileSync(file, "utf8"))?.[1];
          if (!policy) throw new Error(`${path} has no content security policy.`);
          const framing = FRAMEABLE.includes(path) ? "frame-ancestors *" : "frame-ancestors 'none'";
          return `${base}${path}\n  Content-Security-Policy: ${policy.replaceAll("&#39;", "'").replace(/;?\s*$/, "; ")}${framing}\n`;
        });
        const everywhere = `${base}*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Permissions-Policy: camera=(), microphone=(), geolocation=()\n`;
        writeFileSync(join(folder, "_headers"), [everywhere, ...rules].join("\n"));
      },
    },
  };
}
