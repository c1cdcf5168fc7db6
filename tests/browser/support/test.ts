/** Vitest's `test` for browser tests: it opens pages, closes them, and fails on any noise. */
import { type Browser, chromium, type Page } from "playwright-core";
import { inject, test as plainTest } from "vitest";
import { type OpenOptions, openPage } from "./page.ts";
import { Watch } from "./watch.ts";

/**
 * ```ts
 * test("says so when a lesson is gone", async ({ open, watch }) => {
 *   watch.expect(/404/);
 *   const page = await open("/lessons/gone/", { width: 390 });
 * });
 * ```
 *
 * Afterwards the pages are closed, and anything in the console, a failed response, a blocked
 * resource or a request to another host fails the test, unless `watch` was told to expect it.
 */
export const test = plainTest
  // biome-ignore lint/correctness/noEmptyPattern: from this pattern Vitest reads that it needs none.
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }): Promise<Browser> => {
    const endpoints = inject("browserEndpoints");
    const worker = Number(process.env.VITEST_POOL_ID ?? 1);
    const browser = await chromium.connect(endpoints[worker % endpoints.length] ?? "");
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("watch", () => new Watch())
  .extend("open", ({ browser, watch }, { onCleanup }) => {
    onCleanup(() => watch.closeAndVerify());
    return (path: string, options?: OpenOptions): Promise<Page> =>
      openPage(browser, watch, path, options);
  });
