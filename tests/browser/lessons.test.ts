/** The other lessons, walked to their ends, and the first page's list of all of them. */
import type { Page as BrowserPage, Locator } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import people from "../../content/auxot/people.yaml";
import shell from "../../content/auxot/shell.yaml";
import form from "../../content/site/question-form.yaml";
import questions from "../../content/site/questions.yaml";
import site from "../../content/site/site.yaml";
import type { Page } from "../../src/auxot/pages.ts";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, says, takeSample, turnTo } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { doneMark, expectDone, shapeOf, stepAt } from "./support/lesson.ts";
import { type Lesson, lessonOf, lessons } from "./support/lessons.ts";
import { questionOn } from "./support/questions.ts";
import { test } from "./support/test.ts";

const keysLesson = lessonOf("pick-personal-or-team-api-keys");
const oauthLesson = lessonOf("connect-oauth-for-mcp-tools");
const [first] = lessons;
if (!first) throw new Error("There is no lesson.");

/** Opens a Settings page in the sandbox of a step. */
async function openIn(page: BrowserPage, lesson: Lesson, index: number, about: Page) {
  const step = stepAt(page, index, lesson);
  await step.scrollIntoViewIfNeeded();
  const name = `${shell.frame}: ${pages[about].name}`;
  return turnTo(step.getByRole("group", { name, exact: true }), about);
}

/** Lets the script of a page call with the key of that name, and expects Auxot to see who it is. */
async function callWith(screen: Locator, key: string, told: string): Promise<void> {
  const caller = screen.getByRole("region", { name: keys.caller });
  await caller.getByRole("combobox").selectOption({ label: key });
  await press(caller, keys.call);
  await says(caller, told);
}

/** Answers a question of several options right, all of them at once. */
async function answer(page: BrowserPage, id: string): Promise<void> {
  const { ask, options } = questions.choose[id] ?? { ask: "", options: {} };
  const question = questionOn(page, ask);
  await question.scrollIntoViewIfNeeded();
  for (const { text, right } of Object.values(options)) {
    const choice = question.getByLabel(text, { exact: true });
    if (right !== undefined) await choice.check();
  }
  await press(question, form.check);
  await question.getByText(form.done).waitFor();
}

async function expectAllDone(page: BrowserPage, lesson: Lesson): Promise<void> {
  for (const index of lesson.steps.keys()) await doneMark(page, index, lesson).waitFor();
  await expectDone(page, lesson.steps.length, lesson);
}

/** A lesson's entry on the first page. */
function entryOf(page: BrowserPage, { front }: Lesson): Locator {
  const list = page.getByRole("region", { name: site.lessons.title });
  const title = page.getByRole("link", { name: front.title, exact: true });
  return list.getByRole("listitem").filter({ has: title });
}

for (const width of [1440, 390]) {
  test(`the lesson on keys is walked to its end at ${width} px`, async ({ open }) => {
    const page = await open(keysLesson.path, { width });
    const old = "CI Pipeline";
    const seen = (who: string) => fill(keys.results.ok, { who });
    let screen = await openIn(page, keysLesson, 0, "api-keys");
    await expectDone(page, 0, keysLesson);
    await callWith(screen, old, seen(people.names.you));
    await doneMark(page, 0, keysLesson).waitFor();

    const team = "CI of the team";
    screen = await openIn(page, keysLesson, 1, "api-keys");
    await press(screen, keys.add);
    await field(screen, keys.name).fill(team);
    await screen.getByRole("radio", { name: keys.owners.team }).check();
    await press(screen, keys.create);
    await press(screen, keys.done);
    await doneMark(page, 1, keysLesson).waitFor();
    await expectDone(page, 2, keysLesson);

    screen = await openIn(page, keysLesson, 2, "api-keys");
    await callWith(screen, team, seen(people.team));
    await doneMark(page, 2, keysLesson).waitFor();
    await screen.getByRole("radio", { name: keys.addresses.users }).check();
    await callWith(screen, team, fill(keys.results.forbidden, { who: people.team }));

    screen = await openIn(page, keysLesson, 3, "api-keys");
    await press(screen, fill(keys.deleteNamed, { name: old }));
    await says(screen, fill(keys.deleted, { name: old }));
    await expectAllDone(page, keysLesson);
    await answer(page, "jobs-for-a-team-key");
    await expectAccessible(page);
  });
}

test("in the lesson on keys, a new personal key and a deleted team key end no step", async ({
  open,
}) => {
  const page = await open(keysLesson.path);
  const screen = await openIn(page, keysLesson, 1, "api-keys");
  for (const owner of ["personal", "team"] as const) {
    await press(screen, keys.add);
    await field(screen, keys.name).fill(owner);
    await screen.getByRole("radio", { name: keys.owners[owner] }).check();
    await press(screen, keys.create);
    await press(screen, keys.done);
    await expectDone(page, owner === "team" ? 1 : 0, keysLesson);
  }
  await press(screen, fill(keys.deleteNamed, { name: "team" }));
  await says(screen, fill(keys.deleted, { name: "team" }));
  await expectDone(page, 1, keysLesson);
});

for (const width of [1440, 390]) {
  test(`the lesson on OAuth is walked to its end at ${width} px`, async ({ open }) => {
    const page = await open(oauthLesson.path, { width });
    const github = { vendor: "GitHub" };
    const tool = (screen: Locator) => screen.getByRole("region", { name: oauth.runTitle });
    let screen = await openIn(page, oauthLesson, 0, "oauth");
    await press(screen, oauth.run);
    await says(tool(screen), oauth.results["connect-account"]);
    await doneMark(page, 0, oauthLesson).waitFor();

    await press(stepAt(page, 1, oauthLesson), shell.switchToAdmin);
    screen = await openIn(page, oauthLesson, 1, "oauth");
    await press(screen, oauth.add);
    await screen.getByRole("combobox", { name: oauth.vendor }).selectOption(github.vendor);
    await field(screen, oauth.clientId).fill("practice");
    await takeSample(screen);
    await press(screen, oauth.save);
    await doneMark(page, 1, oauthLesson).waitFor();

    await press(stepAt(page, 2, oauthLesson), shell.switchToYou);
    screen = await openIn(page, oauthLesson, 2, "oauth");
    await press(screen, fill(oauth.connectNamed, github));
    await press(screen, oauth.approve);
    await says(screen, fill(oauth.approved, github));
    await doneMark(page, 2, oauthLesson).waitFor();

    await press(screen, oauth.run);
    await says(tool(screen), fill(oauth.results.acted, { who: people.names.you }));
    await doneMark(page, 3, oauthLesson).waitFor();
    await press(screen, fill(oauth.disconnectNamed, github));
    await expectAllDone(page, oauthLesson);
    await press(screen, oauth.run);
    await says(tool(screen), oauth.results["connect-account"]);

    await answer(page, "a-saved-token-and-still-asked");
    await answer(page, "after-you-disconnect");
    await expectAccessible(page);
  });
}

test("the first page says how far each lesson is, and goes on with the first", async ({ open }) => {
  const page = await open("/");
  const untouched = ({ steps }: Lesson) => fill(site.lessons.steps, { m: String(steps.length) });
  for (const lesson of lessons) await entryOf(page, lesson).getByText(untouched(lesson)).waitFor();

  await entryOf(page, keysLesson).getByRole("link").click();
  const screen = await openIn(page, keysLesson, 0, "api-keys");
  await callWith(screen, "CI Pipeline", fill(keys.results.ok, { who: people.names.you }));
  await expectDone(page, 1, keysLesson);
  await page.getByRole("link", { name: site.name }).click();
  const begun = fill(site.lessons.part, { n: "1", m: String(keysLesson.steps.length) });
  await entryOf(page, keysLesson).getByText(begun, { exact: true }).waitFor();
  for (const lesson of lessons.filter((each) => each !== keysLesson)) {
    await entryOf(page, lesson).getByText(untouched(lesson), { exact: true }).waitFor();
  }
  await page.getByRole("link", { name: shapeOf(site.start) }).click();

  await turnTo(appOn(page, "api-keys"), "api-keys");
  await expectDone(page, 1);
  await page.getByRole("link", { name: site.name }).click();
  await page.getByRole("link", { name: fill(site.resume, { n: "2" }), exact: true }).waitFor();
  const { length } = first.steps;
  const firstBegun = fill(site.lessons.part, { n: "1", m: String(length) });
  await entryOf(page, first).getByText(firstBegun, { exact: true }).waitFor();
  await entryOf(page, keysLesson).getByText(begun, { exact: true }).waitFor();
});

test("a page is open in one sandbox at a time, where the learner opened it last", async ({
  open,
}) => {
  const page = await open(keysLesson.path);
  const shown = page.getByRole("region", { name: pages["api-keys"].name, exact: true });
  await openIn(page, keysLesson, 0, "api-keys");
  expect(await shown.count()).toBe(1);
  const screen = await openIn(page, keysLesson, 2, "api-keys");
  expect(await shown.count()).toBe(1);
  const heading = screen.getByRole("heading", { name: pages["api-keys"].name, exact: true });
  expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);
  const { top, bottom } = await heading.evaluate((each) => each.getBoundingClientRect());
  expect(top, "it is in sight, although what stood above it closed").toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(900);
  await openIn(page, keysLesson, 0, "api-keys");
  await stepAt(page, 2, keysLesson).getByRole("button", { name: pages.oauth.name }).waitFor();
});

test("a tutorial that is a lesson here is one click away, and the others say where they lead", async ({
  open,
}) => {
  const page = await open(first.path);
  await page.getByRole("heading", { name: "What is next" }).click();
  const next = page.getByRole("group").filter({ has: page.getByText("What is next") });
  for (const { front } of [keysLesson, oauthLesson]) {
    await next.getByRole("link", { name: front.title, exact: true }).waitFor();
  }
  await next
    .getByRole("link", { name: shapeOf(`{title} ${site.opensAuxot}`) })
    .first()
    .waitFor();
  await next.getByRole("link", { name: oauthLesson.front.title, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: oauthLesson.front.title }).waitFor();
  await expectDone(page, 0, oauthLesson);
});

test("a lesson without a sheet of its own leads to the sheet's page", async ({ open }) => {
  const page = await open(keysLesson.path);
  const summary = page.getByRole("complementary");
  await summary.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: site.sheetPage.title }).waitFor();
});
