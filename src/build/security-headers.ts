// Ships the pages' content security policy as response headers for hosts, framing rules included.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { basePath } from "./base-path.ts";
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
        base = basePath(config);
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const rules = htmlPages(folder).flatMap(({ file, path }) => {
          const headers = pageHeaders(path, readFileSync(file, "utf8"));
          return addressesOf(base + path).map((address) => rule(address, headers));
        });
        const everywhere = rule(`${base}*`, [
          "X-Content-Type-Options: nosniff",
          "Referrer-Policy: no-referrer",
          "Permissions-Policy: camera=(), microphone=(), geolocation=()",
        ]);
        // In a sandboxed frame the page is of no origin, and its own modules are another's.
        const assets = rule(`${base}assets/*`, ["Access-Control-Allow-Origin: *"]);
        writeFileSync(join(folder, "_headers"), [everywhere, assets, ...rules].join("\n"));
      },
    },
  };
}

function pageHeaders(path: string, html: string): string[] {
  const policy = META.exec(html)?.[1];
  if (!policy) throw new Error(`${path} has no content security policy.`);
  const own = policy.replaceAll("&#39;", "'").replace(/;?\s*$/, "; ");
  return FRAMEABLE.includes(path)
    ? [`Content-Security-Policy: ${own}frame-ancestors *`]
    : [`Content-Security-Policy: ${own}frame-ancestors 'none'`, "X-Frame-Options: DENY"];
}

/** All spellings under which a host may serve a page. */
function addressesOf(address: string): string[] {
  if (!address.endsWith("/")) return [address];
  const bare = address.replace(/\/$/, "");
  return [address, `${address}index.html`, ...(bare ? [bare] : [])];
}

function rule(address: string, headers: readonly string[]): string {
  return `${[address, ...headers.map((header) => `  ${header}`)].join("\n")}\n`;
}
