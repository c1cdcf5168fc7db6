/** Without JavaScript the lesson still reads, and nothing on a page promises what it cannot do. */
import { expect } from "vitest";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import prompts from "../../content/site/prompts.yaml";
import site from "../../content/site/site.yaml";
import { PAGES } from "../../src/auxot/pages.ts";
import { fill } from "../../src/labels/fill.ts";
import {
  lessonPath,
  lessonSource,
  sentences,
  shapeOf,
  shownText,
  steps,
} from "./support/lesson.ts";
import { lessons } from "./support/lessons.ts";
import { test } from "./support/test.ts";

const off = { javaScript: false } as const;
const promptIds = Array.from(lessonSource.matchAll(/<Prompt id="([^"]+)"/g), ([, id = ""]) => id);

test("the lesson, each page's own sentence and the prompts read without JavaScript", async ({
  open,
}) => {
  const page = await open(lessonPath, off);
  for (const { title } of steps) await page.getByRole("heading", { name: title }).waitFor();
  for (const summary of await page.locator("summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  const text = await shownText(page.locator("main"));
  expect(sentences).not.toEqual([]);
  for (const sentence of sentences) expect(text).toContain(sentence);
  for (const about of PAGES) expect(text).toContain(pages[about].framing);
  expect(promptIds.length).toBe(3);
  for (const id of promptIds) {
    const { body = "", title = "", slots = {} } = prompts[id] ?? {};
    const blanks = Object.entries(slots).map(([slot, { example, choices }]) => [
      slot,
      choices?.[example] ?? example,
    ]);
    const shown = page.getByRole("region", { name: title }).getByRole("textbox", { name: title });
    expect(await shown.inputValue()).toBe(fill(body, Object.fromEntries(blanks)));
    expect(await shown.isVisible()).toBe(true);
  }
  expect(text).toContain(site.needsScript);
});

for (const { path, steps, sentences, source } of lessons) {
  test(`${path} reads without JavaScript, each page's own sentence once`, async ({ open }) => {
    const page = await open(path, off);
    for (const { title } of steps) await page.getByRole("heading", { name: title }).waitFor();
    for (const summary of await page.locator("summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    const text = await shownText(page.locator("main"));
    expect(sentences).not.toEqual([]);
    for (const sentence of sentences) expect(text).toContain(sentence);
    for (const about of PAGES.filter((each) => source.includes(`<Sandbox page="${each}"`))) {
      expect(text.split(pages[about].framing).length - 1, about).toBe(1);
    }
  });
}

test("the first page lists the lessons without JavaScript", async ({ open }) => {
  const page = await open("/", off);
  const items = page.getByRole("region", { name: site.lessons.title }).getByRole("listitem");
  expect(await items.getByRole("link").allTextContents()).toEqual(
    lessons.map(({ front }) => front.title),
  );
  const text = await shownText(items);
  for (const { front, steps } of lessons) {
    expect(text).toContain(front.promise);
    expect(text).toContain(front.audience.join(" · "));
    expect(text).toContain(fill(site.lessons.steps, { m: String(steps.length) }));
  }
});

test("the whole app's page says what each Settings page is for", async ({ open }) => {
  const page = await open("/sandbox/", off);
  const text = await shownText(page.locator("main"));
  for (const about of PAGES) expect(text).toContain(pages[about].framing);
});

for (const path of ["/", ...lessons.map(({ path }) => path), "/sandbox/", "/sheet/", "/team/"]) {
  test(`${path} shows no dead button and waits for nothing`, async ({ open }) => {
    const page = await open(path, off);
    for (const summary of await page.locator("summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    const dead = page.locator("button, select, input, textarea:not([readonly])");
    const shown = await dead.filter({ visible: true }).evaluateAll((controls) =>
      controls
        // The lines may be read in their fields, which then take nothing.
        .filter((control) => !control.matches("textarea:disabled"))
        .map((control) => control.outerHTML),
    );
    expect(shown).toEqual([]);
    expect(await page.getByText(shell.loading).filter({ visible: true }).count()).toBe(0);
  });
}

test("the first page leads to the lesson without JavaScript", async ({ open }) => {
  const page = await open("/", off);
  await page.getByRole("link", { name: shapeOf(site.start) }).click();
  await page.waitForURL(`**${lessonPath}`);
});
