/** Before any browser test: builds the site twice, serves both builds and starts a Chromium a worker. */
import type { BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildSite } from "./build.ts";
import { launchChromium } from "./chromium.ts";
import { serveSite } from "./serve.ts";

/** `learn` is the site under a sub-path, which more easily breaks; `root` has a host to itself. */
export type SiteName = "learn" | "root";

declare module "vitest" {
  // What this file hands to the tests, which read it with `inject`.
  interface ProvidedContext {
    /** Address of each site, without the last slash. */
    readonly sites: Readonly<Record<SiteName, string>>;
    /** Addresses at which Playwright reaches each worker's own Chromium. */
    readonly browserEndpoints: readonly string[];
  }
}

/** Vitest calls this once per run, and the function it returns at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: two builds at once would share Astro's cache.
  const learn = await serveSite(await buildSite("learn", "/learn"), "/learn");
  const root = await serveSite(await buildSite("root", ""), "");
  // Tests that run at the same time would share one browser's clipboard.
  // One after the other: the first may have to unpack it.
  const browsers: BrowserServer[] = [];
  while (browsers.length < project.vitest.config.maxWorkers) browsers.push(await launchChromium());

  project.provide("sites", { learn: learn.url, root: root.url });
  project.provide(
    "browserEndpoints",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all([...browsers, learn, root].map((each) => each.close()));
  };
}
