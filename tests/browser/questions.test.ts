/** The questions of the lesson, answered wrong and right, by mouse and by keyboard. */
import { expect } from "vitest";
import boxes from "../../content/auxot/boxes.yaml";
import pages from "../../content/auxot/pages.yaml";
import form from "../../content/site/question-form.yaml";
import questions from "../../content/site/questions.yaml";
import sheetForm from "../../content/site/sheet-form.yaml";
import { decode } from "../../src/cheatsheet/link.ts";
import { fill } from "../../src/labels/fill.ts";
import { press, says } from "./support/app.ts";
import { clipboardText, lessonPath, sheetOn, shownText } from "./support/lesson.ts";
import { openFolds, questionOn } from "./support/questions.ts";
import { test } from "./support/test.ts";

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("The question is gone.");
  return value;
};
const script = given(questions.page["a-script-hits-our-api"]);
const tool = given(questions.choose["until-the-tool-stops-asking"]);
const job = given(questions.choose["whose-key-for-the-nightly-job"]);
const hops = given(questions.order["hops-of-a-call-out"]);
const key = given(questions.box["where-your-own-key-goes"]);

test("one click on a page answers: wrong is explained, right is kept, and it can start over", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const question = questionOn(page, script.ask);
  await question.scrollIntoViewIfNeeded();
  const wrong = question.getByRole("button", { name: pages.credentials.name, exact: true });
  await wrong.click();
  await says(question, form.wrong);
  await says(question, script.pages.credentials?.wrong ?? "");
  expect(await wrong.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await question.getByText(form.done).isVisible()).toBe(false);
  await press(question, pages["api-keys"].name);
  await says(question, script.pages["api-keys"]?.right ?? "");
  await question.getByText(form.done).waitFor();

  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await question.getByText(form.done).waitFor();
  await press(question, form.reset);
  await says(question, form.resetDone);
  await question.getByText(form.done).waitFor({ state: "hidden" });
  expect(await question.getByRole("button", { pressed: true }).count()).toBe(0);
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole("button", { name: pages.oauth.name, exact: true }).waitFor();
  expect(await question.getByText(form.done).isVisible()).toBe(false);
});

test("picking all that fit tells what is missing, and each wrong one", async ({ open }) => {
  const page = await open(lessonPath);
  await openFolds(page);
  const question = questionOn(page, tool.ask);
  const { provider, connect, linked } = tool.options;
  await press(question, form.check);
  await says(question, form.nothing);
  await question.getByRole("checkbox", { name: given(connect).text }).check();
  await press(question, form.check);
  await says(question, form.missing);
  await question.getByRole("checkbox", { name: given(linked).text }).check();
  await press(question, form.check);
  await says(question, given(linked).wrong ?? "");
  await question.getByRole("checkbox", { name: given(linked).text }).uncheck();
  await question.getByRole("checkbox", { name: given(provider).text }).check();
  await press(question, form.check);
  const { text, right = "" } = given(provider);
  await says(question, fill(form.explained, { option: text, why: right }));
});

test("a hint comes before the answer, and both are a click away", async ({ open }) => {
  const page = await open(lessonPath);
  await openFolds(page);
  const question = questionOn(page, job.ask);
  await question.getByText(form.hint, { exact: true }).click();
  await question.getByText(job.hint).waitFor();
  const answer = question.getByText(job.options["team-key"]?.right ?? "");
  expect(await answer.isVisible()).toBe(false);
  await question.getByText(form.answer, { exact: true }).click();
  await answer.waitFor();
});

test("hops are put in order with the keyboard, whose place is kept", async ({ open }) => {
  const page = await open(lessonPath);
  await openFolds(page);
  const question = questionOn(page, hops.ask);
  await press(question, form.check);
  await says(question, form.wrong);
  const rights = Object.values(hops.hops).map(({ text }) => text);
  for (const [place, hop] of rights.entries()) {
    const up = question.getByRole("button", { name: fill(form.up, { hop }) });
    await up.focus();
    const shown = () => question.locator("ol[data-options] > li").allTextContents();
    const at = async () => (await shown()).findIndex((text) => text.startsWith(hop));
    while ((await at()) > place) await page.keyboard.press("Enter");
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  await press(question, form.check);
  await says(question, form.right);
  await question.getByText(form.done).waitFor();
});

test("where a sample goes is told in the product's own sentences", async ({ open }) => {
  const page = await open(lessonPath);
  await openFolds(page);
  const question = questionOn(page, key.ask);
  await question.getByRole("radio", { name: boxes.boxes.webhook.name }).check();
  await press(question, form.check);
  await says(question, boxes.cells["user-key"].webhook.now);
  await question.getByRole("radio", { name: boxes.boxes.caller.name }).check();
  await press(question, form.check);
  await says(question, boxes.cells["user-key"].caller.now);
});

test("what was missed goes along with the sheet, unless it is left out or started over", async ({
  open,
}) => {
  const page = await open(lessonPath, { clipboard: "granted" });
  const question = questionOn(page, script.ask);
  await press(question, pages.oauth.name);
  await press(question, pages["api-keys"].name);
  const sheet = sheetOn(page);
  await sheet.getByText(sheetForm.moreFold).click();
  const box = sheet.getByRole("checkbox", { name: sheetForm.missedOne });
  expect(await box.isChecked()).toBe(true);
  const sent = async () => {
    await press(sheet, sheetForm.copyLink);
    await says(sheet, sheetForm.linkCopied);
    const decoded = decode((await clipboardText(page)).split("#")[1] ?? "");
    return decoded.ok ? decoded.sheet.missed : decoded.reason;
  };
  expect(await sent()).toEqual(["a-script-hits-our-api"]);
  await box.uncheck();
  expect(await sent()).toBeUndefined();
  await box.check();
  await press(sheet, sheetForm.startQuestions);
  await says(sheet, sheetForm.questionsOver);
  await box.waitFor({ state: "hidden" });
  expect(await question.getByText(form.done).isVisible()).toBe(false);
  await press(sheet, sheetForm.undo);
  await says(sheet, sheetForm.questionsBack);
  await question.getByText(form.done).waitFor();
  expect(await sent()).toEqual(["a-script-hits-our-api"]);
});

test("an answer to a question that is gone is passed over", async ({ open }) => {
  const page = await open(lessonPath);
  const ghost = { version: 1, given: { "long-gone": { first: false, latest: false } } };
  await page.evaluate(
    (text) => localStorage.setItem("auxot-tutorial/questions", text),
    JSON.stringify(ghost),
  );
  await page.reload();
  const question = questionOn(page, script.ask);
  await question.scrollIntoViewIfNeeded();
  await press(question, pages["api-keys"].name);
  await question.getByText(form.done).waitFor();
});

test("without JavaScript the options read as a list, with the answer folded", async ({ open }) => {
  const page = await open(lessonPath, { javaScript: false });
  for (const summary of await page.locator("summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  const text = await shownText(page.locator("main"));
  for (const { ask, hint, options } of [job, tool]) {
    expect(text).toContain(ask);
    expect(text).toContain(hint);
    for (const { right, wrong } of Object.values(options)) expect(text).toContain(right ?? wrong);
  }
});
