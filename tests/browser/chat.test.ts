/** Chat with the simulated Admin Agent: its three prompts, a secret, anything else, and the keyboard. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import words from "../../content/auxot/chat.yaml";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import trace from "../../content/auxot/trace.yaml";
import prompts from "../../content/site/prompts.yaml";
import site from "../../content/site/site.yaml";
import { fill } from "../../src/labels/fill.ts";
import { anyToken } from "../unit/secrets/make.ts";
import {
  appOn,
  expectDirection,
  expectStopped,
  field,
  followTo,
  press,
  says,
  turnTo,
} from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { Keyboard } from "./support/keyboard.ts";
import { lessonPath } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const route = "route-an-integration";
/** A reply is there twice: as it is read, and folded away as Markdown. */
const said = { exact: true };

async function openChat(page: Page): Promise<Locator> {
  const app = appOn(page);
  await press(app, shell.chat);
  return chatOf(app);
}

const chatOf = (app: Locator) => app.getByRole("region", { name: shell.chat, exact: true });
const repliesIn = (chat: Locator) => chat.getByRole("log").locator("ol.app-turns > li");

/** Sends a message and waits for the reply with that number. */
async function send(chat: Locator, message: string, number: number): Promise<Locator> {
  await field(chat, words.message).fill(message);
  await press(chat, words.send);
  const reply = repliesIn(chat).nth(number - 1);
  await reply.getByText(words.simulated).waitFor();
  return reply;
}

const titleOf = (id: string) => prompts[id]?.title ?? "";
const offer = (id: string) => fill(words.offer, { title: titleOf(id) });
const bodyOf = (id: string, slots: Record<string, string>) => fill(prompts[id]?.body ?? "", slots);

test("each prompt gets its simulated reply, and the call is shown", async ({ open }) => {
  const page = await open("/sandbox/", { clipboard: "granted" });
  const chat = await openChat(page);
  expect(await chat.getByLabel(words.agent, { exact: true }).inputValue()).toBe(words.adminAgent);

  await press(chat, offer("build-a-cheat-sheet"));
  await says(chat, words.offered);
  await press(chat, words.send);
  const table = repliesIn(chat).first().getByRole("table");
  await expect.poll(() => table.getByRole("row").count()).toBe(4);
  for (const id of ["api-keys", "credentials", "oauth"] as const) {
    await table.getByRole("cell", { name: pages[id].path, exact: true }).waitFor();
  }
  expect(await field(chat, words.message).inputValue()).toBe("");
  await expectDirection(chat, [trace.ends.person, trace.ends.auxot], "through", "200");
  const requests = page.getByRole("region", { name: trace.panel.title });
  await requests.getByText("POST /api/chat", { exact: true }).waitFor();

  await chat.getByText(words.asMarkdown).click();
  await press(chat, fill(words.copy, { n: "1" }));
  await says(chat, words.copied);
  const markdown = field(chat, fill(words.markdownOf, { n: "1" }));
  expect(await markdown.inputValue()).toContain(`| ${words.table.columns.row} |`);

  const direction = prompts[route]?.slots.direction?.choices?.humans ?? "";
  const routed = await send(chat, bodyOf(route, { integration: "Grommet", direction }), 2);
  await routed.getByText(fill(words.route.unknown, { integration: "Grommet" }), said).waitFor();
  await routed.getByText(fill(words.route.open, { path: pages.oauth.path }), said).waitFor();

  await press(chat, offer("check-the-scope"));
  await press(chat, words.send);
  await expect.poll(() => repliesIn(chat).nth(2).locator("ol > li").count()).toBe(3);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test("a secret is refused before it is sent, and so is nothing at all", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const chat = await openChat(page);
  await press(chat, words.send);
  await says(chat, "Paste a prompt first");
  await field(chat, words.message).fill(`My token ${anyToken()} does not work`);
  await press(chat, words.send);
  await expectStopped(chat, { secret: "vendor-token", vendor: "GitHub", box: "prompt" });
  expect(await repliesIn(chat).count()).toBe(0);
  await expectAccessible(page);
  await followTo(app, "credentials");
});

test("anything else is told what this simulation answers; starting over forgets it", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const chat = await openChat(page);
  const reply = await send(chat, "Which key do I need?", 1);
  await reply.getByText(words.unknown, said).waitFor();
  await press(app, shell.settings);
  await press(app, pages["api-keys"].name);
  await press(app, shell.chat);
  expect(await repliesIn(chat).count()).toBe(1);
  // Somebody else has their own conversation.
  await press(app, shell.switchToAdmin);
  await expect.poll(() => repliesIn(chat).count()).toBe(0);
  await press(app, shell.switchToYou);
  await expect.poll(() => repliesIn(chat).count()).toBe(1);
  await press(app, shell.reset);
  await expect.poll(() => repliesIn(chat).count()).toBe(0);
});

test("it is used by keyboard: Enter sends, Shift and Enter begin a new line", async ({ open }) => {
  const page = await open("/sandbox/");
  const keyboard = new Keyboard(page);
  const app = appOn(page);
  const item = app.getByRole("button", { name: shell.chat, exact: true });
  await item.click({ trial: true });
  await keyboard.press(item, "Enter", chatOf(app));
  const chat = chatOf(app);
  const message = field(chat, words.message);
  const put = chat.getByRole("button", { name: offer(route) });
  await keyboard.press(put, "Enter", chat.getByText(words.offered));
  expect(await message.inputValue()).toContain("GitHub");
  await keyboard.type(message, "One");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("two");
  expect(await message.inputValue()).toBe("One\ntwo");
  await keyboard.press(message, "Enter", repliesIn(chat));
  const settings = app.getByRole("button", { name: shell.settings, exact: true });
  await keyboard.press(settings, "Enter", app.getByText(shell.menuHint));
  expect(keyboard.lost).toEqual([]);
});

test("the lesson's prompt leads there", async ({ open }) => {
  const page = await open(lessonPath);
  const prompt = page.getByRole("region", { name: titleOf("build-a-cheat-sheet") });
  await prompt.getByRole("link", { name: site.promptTry }).click();
  await field(chatOf(appOn(page)), words.message).waitFor();
});

test("none of its code is loaded before it is opened", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const own = async () => (await loaded()).filter((url) => /\/(chat|prompts)\./.test(url)).length;
  await turnTo(app, "api-keys");
  expect(await own()).toBe(0);
  await openChat(page);
  await expect.poll(own).toBeGreaterThan(0);
});
