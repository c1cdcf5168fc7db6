// Tells each page which modules it needs now, and which its sandboxes will need.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "es-module-lexer";
import { basePath } from "./base-path.ts";
import { htmlPages } from "./pages.ts";

const SCRIPT = /<script type="module" src="([^"]+)"/g;
/** Of src/components/PrefetchScript.astro. */
const EARLY = /<script type="module" src="[^"]*\/PrefetchScript\.[^"]*"><\/script>/;
const ISLAND = /<astro-island[^>]*?component-url="([^"]+)"[^>]*?renderer-url="([^"]+)"/g;

/**
 * Adds to every page a `<link rel="modulepreload">` for its scripts, which stand at its end, and for what
 * they import, so that the browser asks for all of it at once; and to `<html>` the addresses of what its
 * sandboxes need to be usable (`data-prefetch`) and what the page will need then
 * (`data-prefetch-later`), for src/components/client/prefetch.ts.
 */
export function moduleHints(): AstroIntegration {
  let base = "/";
  return {
    name: "module-hints",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = basePath(config);
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        refuseStrangers(readdirSync(join(folder, "assets")));
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

/** Fetched only when it is wanted: at a text field's first focus, when Chat is opened or a sheet taken, and the like. */
const WANTED = [
  "recognise",
  "looks-real",
  "tell-box",
  "mistake",
  "ways",
  "csv",
  "shared-sheet",
  "exit-check",
  "chat",
  "prompts",
  "html-tables",
  "check-sheet-reply",
  "check-prompt-reply",
];

/** The screens behind the menu, and what they show after an act: a sandbox is usable before. */
const SCREENS = [
  "acceptance",
  "api-keys",
  "credentials",
  "oauth",
  "linked-accounts",
  "refusal-sentences",
  "DirectionLine",
  "NewKey",
  "SecretField",
  "WebhookHolds",
  "tell-trace",
  "SceneNotes",
  "teammates",
  "webhook",
  "scenarios",
  "sandbox-link",
  "later",
];

/** Whether a module is a chunk of such a name: the file's own, and then a hash. */
function isOneOf(names: readonly string[], specifier: string): boolean {
  return names.includes(posix.basename(specifier).split(".")[0] ?? "");
}

/** Stops the build when a file was renamed: its chunk would be fetched by everyone, unnoticed. */
function refuseStrangers(chunks: readonly string[]): void {
  const strangers = [...WANTED, ...SCREENS].filter((name) =>
    chunks.every((chunk) => !isOneOf([name], chunk)),
  );
  if (strangers.length === 0) return;
  throw new Error(
    `src/build/module-hints.ts lists modules that there are not: ${strangers.join(", ")}`,
  );
}

/** Whether to follow an import; `dynamic` when it is not needed at once. */
type Follow = (specifier: string, dynamic: boolean) => boolean;

const atOnce: Follow = (_, dynamic) => !dynamic;
const forMenu: Follow = (specifier, dynamic) =>
  !dynamic || !(isOneOf(WANTED, specifier) || isOneOf(SCREENS, specifier));
const forAll: Follow = (specifier, dynamic) => !dynamic || !isOneOf(WANTED, specifier);

function withHints(html: string, read: Read): string {
  const scripts = found(html, SCRIPT);
  const sandboxes = found(html, ISLAND);
  const now = closure(scripts, read, atOnce);
  // What takes longest is asked for first.
  const soon = without(closure(sandboxes, read, forMenu), now).toSorted(
    (one, other) => read(other).length - read(one).length,
  );
  // The sheet and the questions are not in the way of whoever goes straight to a sandbox.
  const rest = sandboxes.length > 0 ? closure([...sandboxes, ...scripts], read, forAll) : [];
  const later = without(rest, [...now, ...soon]);
  const links = now.map((url) => `<link rel="modulepreload" href="${url}">`).join("");
  const attributes = attribute("data-prefetch", soon) + attribute("data-prefetch-later", later);
  return inHead(html, links).replace("<html ", `<html ${attributes}`);
}

/** With links in the head, and the script that waits for nothing. */
function inHead(html: string, links: string): string {
  const [early = ""] = EARLY.exec(html) ?? [];
  return html
    .replace(early, "")
    .replace("</head>", `${links}${early.replace("<script", "<script async")}</head>`);
}

function without(urls: readonly string[], known: readonly string[]): readonly string[] {
  return urls.filter((url) => !known.includes(url));
}

function attribute(name: string, urls: readonly string[]): string {
  return urls.length > 0 ? `${name}="${urls.join(" ")}" ` : "";
}

function found(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, ...urls]) => urls).flat();
}

/** The entries and what they import, as far as it is followed. */
function closure(entries: readonly string[], read: Read, follow: Follow): string[] {
  const seen = new Set<string>();
  const visit = (url: string) => {
    if (seen.has(url)) return;
    seen.add(url);
    for (const { specifier, type } of parse(read(url))[0]) {
      if (!specifier?.startsWith(".") || !follow(specifier, type === "dynamic")) continue;
      visit(posix.join(posix.dirname(url), specifier));
    }
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}
