/** The writers' guide and gallery: every word live, with what to write for it. */
import { expect } from "vitest";
import cheatSheet from "../../content/site/cheat-sheet.yaml";
import words from "../../content/site/writers.yaml";
import { VOCABULARY } from "../../src/gate/vocabulary.ts";
import { appOn, turnTo } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { clipboardText } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const path = "/writers/";

test("every word is there with its source, and with each of its attributes", async ({ open }) => {
  const page = await open(path);
  for (const [name, { attributes, optional = {} }] of Object.entries(VOCABULARY)) {
    const word = page.getByRole("region", { name: `<${name}>`, exact: true });
    const source = await word.getByLabel(words.write, { exact: true }).inputValue();
    expect(source, name).toContain(`<${name}`);
    const rows = word.getByRole("rowheader");
    const all = [...Object.keys(attributes), ...Object.keys(optional)];
    expect(await rows.allInnerTexts(), name).toEqual(all);
  }
});

test("a source is copied, and the words work as in a lesson", async ({ open }) => {
  const page = await open(path, { clipboard: "granted" });
  const word = page.getByRole("region", { name: "<Label>", exact: true });
  await word.getByRole("button", { name: words.copy, exact: true }).click();
  await word.getByRole("status").filter({ hasText: words.copied }).waitFor();
  expect(await clipboardText(page)).toBe(
    await word.getByLabel(words.write, { exact: true }).inputValue(),
  );
  await turnTo(appOn(page, "credentials"), "credentials");
  const step = page.getByRole("heading", { name: "Open Credentials" });
  await step.getByText(cheatSheet.stepDone.trim()).waitFor();
});

test("it is accessible, wide and narrow", async ({ open }) => {
  const page = await open(path);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});
