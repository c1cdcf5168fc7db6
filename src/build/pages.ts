// The HTML pages of a build.

import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every HTML file below a folder, with its path as a URL path below the site: "lessons/a/". */
export function htmlPages(folder: string): { file: string; path: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => {
      const path = relative(".", name)
        .split(sep)
        .join("/")
        .replace(/(^|\/)index\.html$/, "$1");
      return { file: join(folder, name), path };
    });
}
