// Ships each lesson as Markdown beside its page, and llms.txt, which lists them.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { basePath } from "./base-path.ts";
import { htmlPages } from "./pages.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** Whose pages are lessons, as a path below the site. */
const LESSON = /^lessons\/[^/]+\/$/;

/**
 * Writes `index.md` beside each lesson's `index.html`, and `llms.txt` (https://llmstxt.org): the first
 * page's words, then a link to each lesson, in the first page's order.
 */
export function plainTexts(): AstroIntegration {
  let base = "/";
  return {
    name: "plain-texts",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = basePath(config);
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const home = readFileSync(join(folder, "index.html"), "utf8");
        const listed = (path: string) => home.indexOf(`"${base}${path}"`);
        const lessons = htmlPages(folder)
          .filter(({ path }) => LESSON.test(path))
          .sort((one, other) => listed(one.path) - listed(other.path));
        const entries = lessons.map(({ file, path }) => {
          const text = plainMarkdown(readFileSync(file, "utf8"));
          writeFileSync(file.replace(/\.html$/, ".md"), text);
          return entryOf(text, `${base}${path}index.md`);
        });
        writeFileSync(join(folder, "llms.txt"), listOf(home, entries));
      },
    },
  };
}

/** A lesson's line in the list: its title as a link, and its promise, which follows the title. */
function entryOf(text: string, address: string): string {
  const [title = "", promise = ""] = text.split("\n\n");
  return `- [${title.replace(/^# /, "")}](${address}): ${promise}`;
}

function listOf(home: string, entries: readonly string[]): string {
  const name = /<title>([^<]*)<\/title>/.exec(home)?.[1] ?? "";
  const [promise = "", more = ""] = plainMarkdown(home).split("\n\n");
  return `# ${name}\n\n> ${promise.replace(/^# /, "")}\n\n${more}\n\n## Lessons\n\n${entries.join("\n")}\n`;
}
