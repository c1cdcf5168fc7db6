/** Drives the lesson around the simulated app: its steps, its progress and the cheat sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import words from "../../../content/site/cheat-sheet.yaml";
import exported from "../../../content/site/sheet-exports.yaml";
import form from "../../../content/site/sheet-form.yaml";
import { dayInWords } from "../../../src/cheatsheet/present.ts";
import type { LineId } from "../../../src/cheatsheet/sheet.ts";
import { fill } from "../../../src/labels/fill.ts";
import { withLabels } from "../../../src/labels/product-labels.ts";
import { rootDirectory } from "./paths.ts";

const slug = "understand-credentials-oauth-and-api-keys";
export const lessonPath = `/lessons/${slug}/`;

export const lessonSource = readFileSync(
  join(rootDirectory, "content/lessons", `${slug}.mdx`),
  "utf8",
);

/** The lesson's plain sentences, whatever the words of the product are. */
export const sentences = Array.from(
  lessonSource.matchAll(/^[A-Z][\w ,’.:]{60,}\.$/gm),
  ([sentence]) => sentence,
);

/** The lesson's steps, in order, as its writer wrote them. */
export const steps = Array.from(
  lessonSource.matchAll(/<Step id="([^"]+)" goal="[^"]+" title="([^"]+)">/g),
  ([, id = "", title = ""]) => ({ id, title: withLabels(title) }),
);

/** Waits until the page shows that so many steps are done. */
export async function expectDone(page: Page, count: number): Promise<void> {
  const told = fill(words.done, { n: String(count), m: String(steps.length) });
  await page.getByText(told).filter({ visible: true }).first().waitFor();
}

/** A step's section, by its place in the lesson, from 0. */
export function stepAt(page: Page, index: number): Locator {
  const { title = "" } = steps[index] ?? {};
  return page.getByRole("region", { name: title });
}

/** A step's mark, which is there once the step is done. */
export function doneMark(page: Page, index: number): Locator {
  return stepAt(page, index).getByRole("heading", { level: 2 }).getByText(words.stepDone);
}

/** The bar at the foot of a phone, which opens the three lines. */
export function barOn(page: Page): Locator {
  return page.getByRole("button", { name: new RegExp(`^${words.bar}`) });
}

/** The cheat sheet's form. */
export function sheetOn(page: Page): Locator {
  return page.getByRole("region", { name: words.title });
}

/** The field of one line; `origin` narrows it to a suggested or a written one. */
export function lineField(page: Page, id: LineId, origin?: "suggested" | "yours"): Locator {
  const name = origin ? `${words.lines[id].label} ${form[origin]}` : words.lines[id].label;
  return sheetOn(page).getByRole("textbox", { name });
}

/** Goes to a line of the sheet, as a reader scrolls there, and waits until it says the text. */
export async function expectLine(page: Page, id: LineId, said: string): Promise<void> {
  await lineField(page, id).scrollIntoViewIfNeeded();
  await expect.poll(() => lineField(page, id).inputValue()).toBe(said);
}

/** Takes a sheet in one of the ways that are folded away. */
export async function takeBy(sheet: Locator, way: keyof typeof form.ways): Promise<void> {
  const button = sheet.getByRole("button", { name: form.ways[way], exact: true });
  if (!(await button.isVisible())) await sheet.getByText(form.moreWays, { exact: true }).click();
  await button.click();
}

/** Takes a sheet as a file, and returns the file's name and text. */
export async function download(sheet: Locator, way: keyof typeof form.ways) {
  const waiting = sheet.page().waitForEvent("download");
  await takeBy(sheet, way);
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
}

/** The text a reader sees, on one line; what is hidden is left out. */
export async function shownText(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join(" ").replace(/\s+/g, " ");
}

/** The line below the title of a sheet that was taken today, by nobody in particular. */
export const asOfToday = fill(exported.by.date, { date: dayInWords(localDay(new Date())) });

function localDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What is on the clipboard, as plain text. */
export function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A pattern for a sentence of the words whose braces hold anything. */
export function shapeOf(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, ".+")}$`);
}
