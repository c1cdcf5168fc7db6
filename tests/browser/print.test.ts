/** On paper: the lesson's words, and the learner's own three lines, whole. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import words from "../../content/site/cheat-sheet.yaml";
import form from "../../content/site/sheet-form.yaml";
import { LINES } from "../../src/cheatsheet/sheet.ts";
import { anyToken } from "../unit/secrets/make.ts";
import { says } from "./support/app.ts";
import { lessonPath, lineField, sentences, sheetOn, shownText, steps } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const own = "A line of my own that is longer than one row of the field. ".repeat(5).trim();

/** Lets the page know that it is about to be printed, and shows it so. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

test("print shows the lesson's text and the sheet's lines", async ({ open }) => {
  const page = await open(lessonPath);
  await sheetOn(page).scrollIntoViewIfNeeded();
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  await print(page);
  for (const { title } of steps) {
    expect(await page.getByRole("heading", { name: title }).isVisible()).toBe(true);
  }
  const printed = await shownText(page.locator("main"));
  for (const sentence of sentences) expect(printed).toContain(sentence);
  for (const id of LINES) {
    const line = sheetOn(page).getByRole("textbox", { name: words.lines[id].label });
    expect(await line.isVisible(), id).toBe(true);
    const cut = await line.evaluate((area) => area.scrollHeight - area.clientHeight);
    expect(cut, `${id} is printed whole`).toBeLessThanOrEqual(2);
  }
});

test("a lesson that is printed at once, without scrolling, holds the learner's lines", async ({
  open,
}) => {
  const page = await open("/sheet/");
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  await page.goto(new URL(`..${lessonPath}`, page.url()).href);
  await print(page);
  await expect.poll(() => lineField(page, "into").inputValue()).toBe(own);
});

test("what was refused is on no paper, and the button says so", async ({ open }) => {
  const page = await open("/sheet/");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  const line = lineField(page, "into");
  await line.fill(anyToken());
  await sheetOn(page).getByText(form.moreWays, { exact: true }).click();
  await sheetOn(page).getByRole("button", { name: form.print, exact: true }).click();
  await says(sheetOn(page), form.notTaken);
  expect(await page.locator("[data-printed]").count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await line.isVisible()).toBe(false);
});
