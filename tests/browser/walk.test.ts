/** The whole first lesson, walked as a new hire walks it, at a desk and on a phone. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import shell from "../../content/auxot/shell.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import prompts from "../../content/site/prompts.yaml";
import exported from "../../content/site/sheet-exports.yaml";
import form from "../../content/site/sheet-form.yaml";
import site from "../../content/site/site.yaml";
import { LINES } from "../../src/cheatsheet/sheet.ts";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, says, turnTo } from "./support/app.ts";
import {
  asOfToday,
  clipboardText,
  doneMark,
  download,
  expectDone,
  expectLine,
  lessonPath,
  lineField,
  shapeOf,
  sheetOn,
  stepAt,
  steps,
  takeBy,
} from "./support/lesson.ts";
import { test } from "./support/test.ts";

const sandboxes = ["api-keys", "credentials", "oauth"] as const;
const name = "CI Pipeline";
const own = "Our CI calls Auxot with a key of its own.";
const reply = "| Page | What for |\n| --- | --- |\n| API Keys | callers |";
const { into, out, delegated } = words.lines;
const lines = [own, out.stems.opened, delegated.stems.opened] as const;
const taken = lines.map((line) => (line === own ? line : `${line} ${exported.suggested}`));

const asMarkdown = [
  `# ${words.title}\n`,
  `${asOfToday}\n`,
  `- **${into.title}** (${into.page}): ${taken[0]}`,
  `- **${out.title}** (${out.page}): ${taken[1]}`,
  `- **${delegated.title}** (${delegated.page}): ${taken[2]}\n`,
].join("\n");
const asText = [
  words.title,
  `${asOfToday}\n`,
  `${into.title} (${into.page}): ${taken[0]}`,
  `${out.title} (${out.page}): ${taken[1]}`,
  `${delegated.title} (${delegated.page}): ${taken[2]}\n`,
].join("\n");

/** Opens the first pages of the lesson, each in the sandbox of its step. */
async function openPages(page: Page, count: number, bar = false): Promise<void> {
  for (const [index, about] of sandboxes.slice(0, count).entries()) {
    expect(await doneMark(page, index).isVisible()).toBe(false);
    await turnTo(appOn(page, about), about);
    await doneMark(page, index).waitFor();
    await expectDone(page, index + 1);
    const stem = words.lines[LINES[index] ?? "into"].stems.opened;
    if (bar) await page.getByRole("button", { name: `${index + 1} / ${LINES.length}` }).waitFor();
    else await page.getByRole("complementary", { name: words.bar }).getByText(stem).waitFor();
  }
}

for (const width of [1440, 390]) {
  test(`the lesson is walked from the first page to the last step at ${width} px`, async ({
    open,
  }) => {
    const page = await open("/", { width, clipboard: "granted", motion: true });
    await page.getByRole("link", { name: shapeOf(site.start) }).click();
    await expectDone(page, 0);
    await openPages(page, 3, width === 390);
    for (const id of LINES) await expectLine(page, id, words.lines[id].stems.opened);

    await lineField(page, "into", "suggested").fill(own);
    await lineField(page, "into", "yours").waitFor();
    const sheet = sheetOn(page);
    await takeBy(sheet, "copy-markdown");
    await says(sheet, form.copied);
    expect(await clipboardText(page)).toBe(asMarkdown);
    await doneMark(page, 3).waitFor();
    await expectDone(page, 4);
    await takeBy(sheet, "copy-text");
    await expect.poll(() => clipboardText(page)).toBe(asText);
    expect(await download(sheet, "download-markdown")).toEqual({
      name: `${form.fileName}.md`,
      text: asMarkdown,
    });
    await says(sheet, fill(form.downloaded, { file: `${form.fileName}.md` }));
    expect(await download(sheet, "download-text")).toEqual({
      name: `${form.fileName}.txt`,
      text: asText,
    });

    const first = prompts["build-a-cheat-sheet"];
    const prompt = page.getByRole("region", { name: first?.title ?? "" });
    await press(prompt, site.copyPrompt);
    await says(prompt, site.promptCopied);
    expect(await clipboardText(page)).toBe(first?.body);
    await doneMark(page, 4).waitFor();
    await expectDone(page, steps.length);

    await sheet.getByText(form.replyFold).click();
    await field(sheet, form.replyLabel).fill(reply);
    await takeBy(sheet, "copy-markdown");
    const withReply = `${asMarkdown}\n## ${words.replyTitle}\n\n${reply}\n`;
    await expect.poll(() => clipboardText(page)).toBe(withReply);
    await takeBy(sheet, "copy-text");
    await expect.poll(() => clipboardText(page)).toContain(reply);

    await page.reload();
    await expectDone(page, steps.length);
    for (const [index, id] of LINES.entries()) {
      await expectLine(page, id, lines[index] ?? "");
    }
    await sheetOn(page).getByText(form.replyFold).click();
    await expect.poll(() => field(sheet, form.replyLabel).inputValue()).toBe(reply);
    await page.getByRole("link", { name: site.name }).click();
    await page.getByRole("link", { name: site.again, exact: true }).waitFor();
  });
}

test("an unfinished walk is resumed at its step, and its steps can be taken back", async ({
  open,
}) => {
  const page = await open(lessonPath);
  await openPages(page, 2);
  await page.getByRole("link", { name: site.name }).click();
  await page.getByRole("link", { name: fill(site.resume, { n: "3" }), exact: true }).click();
  await page.waitForURL(`**${lessonPath}#${steps[2]?.id}`);
  await expectDone(page, 2);
  await expect
    .poll(() => stepAt(page, 2).evaluate((step) => step.getBoundingClientRect().top))
    .toBeLessThan(450);

  await press(stepAt(page, 0), words.resetStep);
  await expectDone(page, 1);
  await says(page, fill(words.done, { n: "1", m: String(steps.length) }));
  await doneMark(page, 0).waitFor({ state: "hidden" });
  await doneMark(page, 1).waitFor();
  await press(page, words.resetAll);
  await expectDone(page, 0);
  await press(page, words.undoReset);
  await expectDone(page, 1);
  await press(page, words.resetAll);
  await expectDone(page, 0);
  await page.reload();
  await expectDone(page, 0);
  expect(await page.getByRole("button", { name: words.undoReset }).count()).toBe(0);
  await expectLine(page, "into", into.stems.opened);
});

test("the simulation outlives a visit, and starting it over leaves the sheet alone", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const app = appOn(page, "api-keys");
  let screen = await turnTo(app, "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill(name);
  await press(screen, keys.create);
  await press(screen, keys.done);
  const called = screen.getByRole("region", { name: keys.caller });
  await called.getByRole("combobox").selectOption({ label: name });
  await press(called, keys.call);
  const suggested = fill(into.stems.called, { name });
  await expectLine(page, "into", suggested);

  await page.reload();
  screen = await turnTo(app, "api-keys");
  await screen.getByRole("list", { name: keys.list }).getByText(name).waitFor();
  await press(app, shell.reset);
  await says(app, shell.resetDone);
  await screen.getByText(keys.empty).waitFor();
  await expectLine(page, "into", suggested);
  await expectDone(page, 1);
  await page.reload();
  await (await turnTo(app, "api-keys")).getByText(keys.empty).waitFor();
  await expectLine(page, "into", suggested);
});
