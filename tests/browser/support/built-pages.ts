/** The pages that a build wrote. */
import { globSync } from "node:fs";
import { join } from "node:path";
import type { SiteName } from "./global-setup.ts";
import { cacheDirectory } from "./paths.ts";

/** Their paths below the site, sorted: `/`, `/404.html`, `/lessons/map/`. */
export function builtPages(site: SiteName): string[] {
  return globSync("**/*.html", { cwd: join(cacheDirectory, `site-${site}`) })
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"))
    .sort();
}
