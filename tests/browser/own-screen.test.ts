/** A learner whose screen says something else: their word on every page, after a reload, and on the sheet. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import credentials from "../../content/auxot/credentials.yaml";
import pages from "../../content/auxot/pages.yaml";
import words from "../../content/site/own-screen.yaml";
import sheetForm from "../../content/site/sheet-form.yaml";
import teamPage from "../../content/site/team-page.yaml";
import { decode } from "../../src/cheatsheet/link.ts";
import { fill } from "../../src/labels/fill.ts";
import { anyToken } from "../unit/secrets/make.ts";
import { field, press, says } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { clipboardText, lessonPath, sheetOn } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const label = credentials.save;
const said = `On my screen: “${label}” is “Keep it”.`;

/** The fold, opened. */
async function openFold(page: Page): Promise<Locator> {
  const fold = page.getByRole("region", { name: words.open });
  await fold.getByText(words.open, { exact: true }).click();
  await fold.getByRole("combobox", { name: words.label }).locator("option").first().waitFor({
    state: "attached",
  });
  return fold;
}

/** Says what the screen calls a label. */
async function say(fold: Locator, of: string, word: string): Promise<void> {
  await fold.getByRole("combobox", { name: words.label }).selectOption({ label: of });
  await field(fold, words.word).fill(word);
  await press(fold, words.save);
}

/** Labels on the page as they are drawn now, with what is said of them to those who cannot see. */
const drawn = (page: Page, name: string) =>
  page.locator(`[data-label="${name}"]`).first().textContent();

test("their word stands everywhere on the page, after a reload too, and can be taken back", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const fold = await openFold(page);
  const marked = `“Keep it” ${fill(words.mark, { label })}`;
  await say(fold, label, "Keep  it ");
  await says(fold, fill(words.kept, { is: "Keep it", label }));
  expect(await drawn(page, "credentials.save")).toBe(marked);
  await say(fold, pages.oauth.path, "Settings → Connections");
  const path = page.locator('[data-label="pages.oauth.path"]');
  const mark = fill(words.mark, { label: pages.oauth.path });
  await expect.poll(() => path.allTextContents()).toEqual([`Settings → Connections ${mark}`]);
  expect(await path.getAttribute("title")).toBe(mark);

  await say(fold, pages.oauth.name, "Connections");
  const title = page.getByRole("heading", { level: 2, name: /Connections/ });
  await title.waitFor();

  await page.reload();
  await title.waitFor();
  await expect.poll(() => drawn(page, "credentials.save")).toBe(marked);
  expect(await drawn(page, "credentials.add")).toBe(`“${credentials.add}”`);

  const again = await openFold(page);
  await again.getByRole("combobox", { name: words.label }).selectOption({ label });
  expect(await field(again, words.word).inputValue()).toBe("Keep it");
  await press(again, words.back);
  await says(again, fill(words.undone, { label }));
  expect(await drawn(page, "credentials.save")).toBe(`“${label}”`);
  expect(await again.getByRole("button", { name: words.back }).isVisible()).toBe(false);
  await page.reload();
  await expect.poll(() => path.first().textContent()).toContain("Connections");
  expect(await drawn(page, "credentials.save")).toBe(`“${label}”`);
});

test("a word is text, never markup; a secret is neither kept nor shown", async ({ open }) => {
  const page = await open(lessonPath);
  const fold = await openFold(page);
  await say(fold, label, "<b id=evil>Keep</b>");
  await expect.poll(() => drawn(page, "credentials.save")).toContain("“<b id=evil>Keep</b>”");
  expect(await page.locator("#evil").count()).toBe(0);

  const token = anyToken();
  await say(fold, label, token);
  const input = field(fold, words.word);
  await expect.poll(() => input.getAttribute("aria-invalid")).toBe("true");
  expect(await drawn(page, "credentials.save")).not.toContain(token.slice(0, 12));
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token.slice(0, 12));
  await page.reload();
  expect(await page.content()).not.toContain(token.slice(0, 12));
});

test("it goes along with the sheet, unless it is left out, and comes to the team's notes", async ({
  open,
}) => {
  const page = await open(lessonPath, { clipboard: "granted" });
  const fold = await openFold(page);
  await say(fold, label, "Keep it");
  await says(fold, fill(words.kept, { is: "Keep it", label }));
  const sheet = sheetOn(page);
  await sheet.getByText(sheetForm.moreFold).click();
  const box = sheet.getByRole("checkbox", { name: said });
  expect(await box.isChecked()).toBe(true);
  const copied = async (name: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await press(sheet, name);
    await expect.poll(() => clipboardText(page)).not.toBe("");
    return clipboardText(page);
  };
  const first = fill(sheetForm.copyFor, { place: sheetForm.places.slack });
  expect(await copied(first)).toContain(said);
  const link = await copied(sheetForm.copyLink);
  const decoded = decode(link.split("#")[1] ?? "");
  expect(decoded.ok && decoded.sheet.renames).toEqual([{ label, is: "Keep it" }]);
  await box.uncheck();
  expect(await copied(first)).not.toContain(said);
  await box.check();

  const [, address = ""] = /(http\S+)/.exec(link) ?? [];
  await page.goto(address);
  await page.getByText(said).filter({ visible: true }).first().waitFor();
  await page.goto(new URL("../team/", address.split("#")[0]).href);
  await page.getByRole("textbox", { name: teamPage.paste }).fill(link);
  await press(page, teamPage.find);
  await page.getByRole("region", { name: teamPage.notes }).getByText(said).waitFor();
});

test("the sheet's own page prints it", async ({ open }) => {
  const page = await open(lessonPath);
  const fold = await openFold(page);
  await say(fold, label, "Keep it");
  await says(fold, fill(words.kept, { is: "Keep it", label }));
  await page.goto(new URL("../../sheet/", page.url()).href);
  const line = sheetOn(page).locator("[data-screen]");
  await expect.poll(() => line.textContent()).toBe(said);
  expect(await line.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await line.isVisible()).toBe(true);
});

test("by keyboard alone", async ({ open }) => {
  const page = await open(lessonPath);
  const fold = page.getByRole("region", { name: words.open });
  await fold.locator("summary").focus();
  await page.keyboard.press("Enter");
  const choice = fold.getByRole("combobox", { name: words.label });
  await expect.poll(() => choice.isEnabled()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Save");
  expect(await choice.inputValue()).toBe("credentials.save");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Keep it");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(fold, fill(words.kept, { is: "Keep it", label }));
});

for (const theme of ["light", "dark"] as const) {
  test(`is accessible in the ${theme} theme, wide and narrow`, async ({ open }) => {
    const page = await open(lessonPath, { theme });
    await say(await openFold(page), label, "Keep it, in rather a lot of words that go on");
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}

test("without JavaScript it is not there", async ({ open }) => {
  const page = await open(lessonPath, { javaScript: false });
  expect(await page.getByText(words.open).isVisible()).toBe(false);
  expect(await page.getByText(`“${label}”`).first().isVisible()).toBe(true);
});
