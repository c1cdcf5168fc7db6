/** What the lesson makes a learner download, and when. */
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import apiKeys from "../../content/auxot/api-keys.yaml";
import pages from "../../content/auxot/pages.yaml";
import { appOn } from "./support/app.ts";
import { lessonPath, lineField } from "./support/lesson.ts";
import { logNetwork } from "./support/network-log.ts";
import { addressOf } from "./support/page.ts";
import { test } from "./support/test.ts";
import type { Watch } from "./support/watch.ts";
import { measureWeight, type PageWeight } from "./support/weight.ts";

const KILO = 1024;
const recogniser = /\/recognise\.[^/]*\.js$/;

/** A page that has fetched nothing yet. */
async function blankPage(browser: Browser, watch: Watch, saveData = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await watch.attach(context, addressOf("/").origin);
  const page = await context.newPage();
  if (saveData) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
  }
  return page;
}

const goToLesson = (page: Page) => page.goto(addressOf(lessonPath).href);

/** The weighed requests, for a message that names the heavy one. */
const listed = ({ requests }: PageWeight) =>
  requests
    .map(({ url, bytes, prefetch }) => `${bytes} ${prefetch ? "ahead " : ""}${url}`)
    .join("\n");

test("the lesson's first load stays under 32 KB, 8 KB of it scripts", async ({
  browser,
  watch,
}) => {
  const page = await blankPage(browser, watch);
  const weight = await measureWeight(page, async () => {
    await goToLesson(page);
    await page.locator("link[rel=prefetch]").first().waitFor({ state: "attached" });
  });
  expect(weight.loaded.document).toBeGreaterThan(0);
  expect(weight.loaded.js).toBeGreaterThan(0);
  expect(weight.loaded.total, listed(weight)).toBeLessThanOrEqual(32 * KILO);
  expect(weight.loaded.js, listed(weight)).toBeLessThanOrEqual(8 * KILO);
  expect(weight.prefetched.js, "the sandboxes come at idle").toBeGreaterThan(20 * KILO);
});

test("the first sandbox is usable with 120 KB of scripts, and Save-Data fetches nothing ahead", async ({
  browser,
  watch,
}) => {
  const page = await blankPage(browser, watch, true);
  const first = appOn(page, "api-keys");
  const item = first.getByRole("button", { name: pages["api-keys"].name, exact: true });
  const weight = await measureWeight(page, async () => {
    await goToLesson(page);
    await first.scrollIntoViewIfNeeded();
    await item.click();
    await first.getByRole("button", { name: apiKeys.add, exact: true }).click({ trial: true });
  });
  expect(weight.loaded.js, "the sandbox was loaded").toBeGreaterThan(60 * KILO);
  expect(weight.loaded.js, listed(weight)).toBeLessThanOrEqual(120 * KILO);
  expect(weight.prefetched.total, listed(weight)).toBe(0);
});

test("reading to the end never loads the recogniser; the first focus of a text field does", async ({
  browser,
  watch,
}) => {
  const page = await blankPage(browser, watch);
  const log = await logNetwork(page);
  const loads = () => log.requests.filter(({ url }) => recogniser.test(url)).length;
  await goToLesson(page);
  for (const summary of await page.locator("summary:not(.mistake summary)").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(20);
  }
  await log.quietFor(500);
  expect(loads()).toBe(0);
  await lineField(page, "into").focus();
  await expect.poll(loads).toBe(1);
});

test("only an address that names a place has the sandboxes' modules asked for while the page is read", async ({
  browser,
  watch,
}) => {
  const asked = async (hash: string, saveData = false) => {
    const page = await blankPage(browser, watch, saveData);
    await page.goto(addressOf(lessonPath).href + hash);
    return page.locator("link[rel=modulepreload][href*='/SettingsApp.']").count();
  };
  expect(await asked("#main")).toBe(1);
  expect(await asked("")).toBe(0);
  expect(await asked("#main", true)).toBe(0);
});
