/** Every link and asset of both builds leads somewhere, and to no other host than it should. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import tutorials from "../../content/site/tutorials.yaml";
import { ORIGIN } from "../../src/auxot/api.ts";
import { builtPages } from "./support/built-pages.ts";
import { lessons } from "./support/lessons.ts";
import { cacheDirectory } from "./support/paths.ts";

const ATTRIBUTES = /\s(href|src|component-url|renderer-url|before-hydration-url)="([^"]*)"/g;
const IMPORTS = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g;
const STYLED = /url\(\s*["']?([^"')]+)/g;

interface Found {
  readonly from: string;
  readonly to: URL;
  /** Whether it is a link to follow, rather than something the page loads. */
  readonly link: boolean;
}

/** Whether a lesson has that address; another site's may end without the slash. */
function written(address: string): boolean {
  return lessons.some(({ source }) => source.includes(address.replace(/\/$/, "")));
}

/** What a file of the site refers to. */
function references(from: string, type: string, body: string): Found[] {
  const found = (to = "", link = false) => ({ from, to: new URL(to, from), link });
  if (type.startsWith("text/html")) {
    const ahead = /data-prefetch="([^"]*)"/.exec(body)?.[1]?.split(" ") ?? [];
    return [
      ...Array.from(body.matchAll(ATTRIBUTES), ([all, name, to]) =>
        found(to, name === "href" && !/\.(css|svg|js|md)$/.test(all.slice(0, -1))),
      ),
      ...ahead.map((to) => found(to)),
    ];
  }
  const pattern = type.startsWith("text/css") ? STYLED : IMPORTS;
  return Array.from(body.matchAll(pattern), ([, to]) => found(to));
}

/** Follows everything from the first page and the 404 page, and returns what is wrong. */
async function crawl(site: string): Promise<{ pages: string[]; faults: string[] }> {
  const base = `${site}/`;
  const seen = new Map<string, { status: number; body: string; html: boolean }>();
  const queue: Found[] = ["", "404.html"].map((path) => ({
    from: base,
    to: new URL(path, base),
    link: true,
  }));
  const faults: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { from, to, link } = next;
    const say = (what: string) => faults.push(`${from}: ${to.href} ${what}`);
    if (!to.href.startsWith(base)) {
      if (!link) say("is loaded from outside of the site");
      else if (to.protocol !== "https:") say("leads out of the site, and not by https");
      else if (to.origin !== tutorials.base && !written(to.href))
        say("leads out of the site, and no writer wrote it");
      continue;
    }
    const address = to.href.replace(/#.*/, "");
    if (link && !/(\/|\.html)$/.test(to.pathname)) say("has no slash at its end");
    if (!seen.has(address)) {
      const response = await fetch(address, { redirect: "manual" });
      const type = response.headers.get("content-type") ?? "";
      const body = await response.text();
      const html = type.startsWith("text/html");
      seen.set(address, { status: response.status, body, html });
      if (response.status === 200) queue.push(...references(address, type, body));
    }
    const target = seen.get(address);
    if (target?.status !== 200) say(`answers ${target?.status}`);
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (fragment && !target?.body.includes(`id="${fragment}"`)) say("has no such place");
  }
  const pages = Array.from(seen).flatMap(([address, { html }]) =>
    html ? [address.replace(/\?.*/, "")] : [],
  );
  return { pages: [...new Set(pages)], faults };
}

function files(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(["learn", "root"] as const)("the %s build", (name) => {
  test("leads nowhere wrong, fragments and scripts included", async () => {
    const { pages, faults } = await crawl(inject("sites")[name]);
    expect(faults).toEqual([]);
    const paths = pages.map((page) => page.slice(inject("sites")[name].length)).sort();
    expect(paths, "every file that was built as a page, and no other").toEqual(builtPages(name));
  });

  test("loads nothing from another host, and names none in its headers or styles", () => {
    const directory = join(cacheDirectory, `site-${name}`);
    const texts = files(directory).filter((file) => /(\.html|\.css|\/_headers)$/.test(file));
    expect(texts.length).toBeGreaterThan(5);
    for (const file of texts) {
      const hosts = Array.from(readFileSync(file, "utf8").matchAll(/https?:\/\/[^\s/"'<;)]+/g));
      const others = new Set(hosts.map(([host]) => host));
      others.delete(tutorials.base);
      others.delete(ORIGIN);
      others.delete("http://www.w3.org");
      expect([...others], file).toEqual([]);
    }
  });

  test("imports and fetches nothing from another host in its scripts", () => {
    const scripts = files(join(cacheDirectory, `site-${name}`)).filter((file) =>
      /\.js$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const source = readFileSync(file, "utf8");
      expect(source, file).not.toMatch(
        /(?:from|import|import\(|fetch\(|importScripts\(|new Worker\()\s*["'`](?:https?:)?\/\//,
      );
    }
  });
});
