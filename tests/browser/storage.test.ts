/** When storage is forbidden, full or unreadable: the lesson goes on, says so, and loses no line. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import form from "../../content/site/sheet-form.yaml";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, says, takeSample, turnTo } from "./support/app.ts";
import {
  doneMark,
  expectDone,
  expectLine,
  lessonPath,
  lineField,
  sheetOn,
} from "./support/lesson.ts";
import { test } from "./support/test.ts";

const own = "Our CI calls Auxot with a key of its own.";

/** As in a frame without the right to storage. */
const forbidStorage = () =>
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() {
      throw new DOMException("Forbidden", "SecurityError");
    },
  });

/** As on a device that is full. */
const fillStorage = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException("Full", "QuotaExceededError");
  };
};

for (const [state, script] of [
  ["forbidden", forbidStorage],
  ["full", fillStorage],
] as const) {
  test(`with storage ${state}, everything works and says that nothing is kept`, async ({
    open,
  }) => {
    const page = await open("/404.html");
    await page.addInitScript(script);
    await page.goto(new URL(`.${lessonPath}`, page.url()).href);
    const app = appOn(page, "credentials");
    const screen = await turnTo(app, "credentials");
    await doneMark(page, 1).waitFor();
    await expectDone(page, 1);
    await page.getByText(words.walkNotKept).filter({ visible: true }).waitFor();
    await press(screen, credentials.add);
    await field(screen, credentials.name).fill("GITHUB_TOKEN");
    await takeSample(screen);
    await press(screen, credentials.save);
    await says(screen, fill(credentials.saved, { name: "GITHUB_TOKEN" }));
    await sheetOn(page).scrollIntoViewIfNeeded();
    await lineField(page, "into").fill(own);
    await lineField(page, "into", "yours").waitFor();
    await sheetOn(page).getByText(form.notKept).waitFor();
  });
}

/** Stores something no version of the page can read. */
async function corrupt(page: Page, record: "walk" | "sheet", text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `auxot-tutorial/${record}`,
    text,
  ] as const);
  await page.reload();
}

test("unreadable steps start afresh and say so, and no line of the sheet is lost", async ({
  open,
}) => {
  const page = await open(lessonPath);
  await turnTo(appOn(page, "credentials"), "credentials");
  await sheetOn(page).scrollIntoViewIfNeeded();
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  for (const text of ["{", '{"version":99}', '{"version":1,"done":7,"workspace":null}']) {
    await corrupt(page, "walk", text);
    await expectDone(page, 0);
    await page.getByText(words.walkUnreadable).filter({ visible: true }).waitFor();
    await expectLine(page, "into", own);
  }
});

test("an unreadable workspace costs neither the steps nor the sheet, and says so", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const id = "api-keys";
  await turnTo(appOn(page, id), id);
  await expectDone(page, 1);
  const stored = await page.evaluate(() => localStorage.getItem("auxot-tutorial/walk") ?? "");
  const walk: object = JSON.parse(stored);
  await corrupt(page, "walk", JSON.stringify({ ...walk, workspace: { keys: "none" } }));
  await expectDone(page, 1);
  await appOn(page, id).scrollIntoViewIfNeeded();
  await says(appOn(page, id), shell.startedAfresh);
  await (await turnTo(appOn(page, id), id)).getByText(keys.empty).waitFor();
});

test("an unreadable sheet starts afresh, says so, and stays until the learner writes", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const old = '{"version":99,"lines":["a line of mine"]}';
  await corrupt(page, "sheet", old);
  await sheetOn(page).scrollIntoViewIfNeeded();
  await sheetOn(page).getByText(form.unreadable).waitFor();
  await turnTo(appOn(page, "api-keys"), "api-keys");
  await doneMark(page, 0).waitFor();
  const kept = await page.evaluate(() => Object.values(localStorage).join("\n"));
  expect(kept, "opening a page is not writing").toContain("a line of mine");
});
