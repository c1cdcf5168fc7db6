/** The exit check: drawn cases, answered right and wrong, with the result at the end. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import pages from "../../content/auxot/pages.yaml";
import pool from "../../content/site/exit-check.yaml";
import words from "../../content/site/exit-check-form.yaml";
import exported from "../../content/site/sheet-exports.yaml";
import sheetForm from "../../content/site/sheet-form.yaml";
import { fill } from "../../src/labels/fill.ts";
import { type Case, type CheckBox, rightsOf } from "../../src/learning/exit-check.ts";
import { press, says } from "./support/app.ts";
import { clipboardText, lessonPath, shapeOf, sheetOn, takeBy } from "./support/lesson.ts";
import { openFolds } from "./support/questions.ts";
import { test } from "./support/test.ts";

const cases = Object.values(pool) as readonly Case[];
const nameOf = (box: CheckBox) => (box === "admin" ? words.admin : pages[box].name);
const checkOn = (page: Page) => page.getByRole("region", { name: words.begin });

/** The case on show, found by what it says. */
async function caseOn(check: Locator, n: number, m: number): Promise<Case> {
  const title = fill(words.title, { n: String(n), m: String(m) });
  await check.getByRole("heading", { name: title }).waitFor();
  const text = await check.innerText();
  const found = cases.find((each) => text.includes(each.case));
  if (!found) throw new Error(`No case in ${text}`);
  return found;
}

/** Answers the case on show. */
async function answer(check: Locator, boxes: readonly CheckBox[], reason: string): Promise<void> {
  for (const box of boxes) await check.getByRole("checkbox", { name: nameOf(box) }).check();
  await press(check, words.goOn);
  await check.getByRole("radio", { name: reason, exact: true }).check();
  await press(check, words.check);
}

test("five cases are passed with the right boxes and reasons, and three more add to them", async ({
  open,
}) => {
  const page = await open(lessonPath, { clipboard: "granted" });
  await openFolds(page);
  const check = checkOn(page);
  await press(check, words.begin);
  const seen: Case[] = [];
  for (let n = 1; n <= 5; n += 1) {
    const each = await caseOn(check, n, 5);
    seen.push(each);
    await answer(check, rightsOf(each), each.reason);
    await says(check, words.passed);
    await press(check, n < 5 ? words.next : words.finish);
  }
  const result = (right: string, of: string) => shapeOf(fill(exported.exit, { right, of }));
  await check.getByText(result("5", "5")).waitFor();
  await says(check, words.onSheet);
  expect(seen.some((each) => rightsOf(each).length > 1)).toBe(true);
  expect(seen.map(rightsOf)).toContainEqual(["admin"]);
  await sheetOn(page).getByText(sheetForm.moreFold).click();
  const line = sheetOn(page).getByRole("checkbox", { name: result("5", "5") });
  expect(await line.isChecked()).toBe(true);
  await takeBy(sheetOn(page), "copy-text");
  await says(sheetOn(page), sheetForm.copied);
  expect(await clipboardText(page)).toMatch(/ Exit check on .* 20\d\d: 5 of 5\./);
  await line.uncheck();
  await takeBy(sheetOn(page), "copy-text");
  await expect.poll(() => clipboardText(page)).not.toContain("Exit check");

  await press(check, words.more);
  for (let n = 1; n <= 3; n += 1) {
    const each = await caseOn(check, n, 3);
    expect(seen).not.toContain(each);
    const [wrong] = (Object.keys(each.wrong) as CheckBox[]).filter((box) => each.wrong[box]);
    await answer(check, wrong ? [wrong] : [], each.reason);
    await says(check, words.failed);
    await says(check, each.wrong[wrong ?? "admin"] ?? "");
    for (const box of rightsOf(each)) await says(check, each.right[box] ?? "");
    await press(check, n < 3 ? words.next : words.finish);
  }
  await check.getByText(result("5", "8")).waitFor();
});

test("the right boxes for a wrong reason do not pass, and nothing goes on unanswered", async ({
  open,
}) => {
  const page = await open(lessonPath, { width: 390 });
  await openFolds(page);
  const check = checkOn(page);
  await press(check, words.begin);
  const each = await caseOn(check, 1, 5);
  await press(check, words.goOn);
  await says(check, words.pickBox);
  for (const box of rightsOf(each))
    await check.getByRole("checkbox", { name: nameOf(box) }).check();
  await press(check, words.goOn);
  expect(await check.getByRole("checkbox").first().isDisabled()).toBe(true);
  await press(check, words.check);
  await says(check, words.pickReason);
  const [other] = each.others;
  await check.getByRole("radio", { name: other?.reason ?? "", exact: true }).check();
  await press(check, words.check);
  await says(check, words.failed);
  await says(check, other?.wrong ?? "");
  await says(check, fill(words.because, { reason: each.reason }));
});

test("cases that did not load are said not to", async ({ open, watch }) => {
  watch.expect(/ERR_FAILED|Failed to load/);
  const page = await open(lessonPath);
  await page.route(/exit-check/, (route) => route.abort());
  await openFolds(page);
  await press(checkOn(page), words.begin);
  await says(checkOn(page), words.notLoaded);
});
