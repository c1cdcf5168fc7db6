/** The lesson and the simulated pages by keyboard alone: every act, and the focus never lost. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import accounts from "../../content/auxot/linked-accounts.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import samples from "../../content/auxot/samples.yaml";
import shell from "../../content/auxot/shell.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import prompts from "../../content/site/prompts.yaml";
import form from "../../content/site/sheet-form.yaml";
import site from "../../content/site/site.yaml";
import type { Page as Settings } from "../../src/auxot/pages.ts";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, screenOf } from "./support/app.ts";
import { Keyboard } from "./support/keyboard.ts";
import { doneMark, lineField, shapeOf, sheetOn, stepAt } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const button = (scope: Locator | Page, name: string) =>
  scope.getByRole("button", { name, exact: true });
const told = (scope: Locator, text: string) => scope.getByRole("status").filter({ hasText: text });

/** Opens a Settings page of an app with Enter. */
async function turn(keyboard: Keyboard, app: Locator, page: Settings): Promise<Locator> {
  const item = button(app, pages[page].name);
  const back = button(app, shell.backToMenu);
  if (await back.isVisible()) await keyboard.press(back, "Enter", item);
  await expect.poll(() => item.isEnabled()).toBe(true);
  await keyboard.press(item, "Enter", screenOf(app, page));
  return screenOf(app, page);
}

test("the whole lesson is walked by keyboard alone", async ({ open }) => {
  const page = await open("/", { clipboard: "granted" });
  const keyboard = new Keyboard(page);
  await keyboard.reach(page.getByRole("link", { name: shapeOf(site.start) }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/lessons/**");
  await keyboard.reach(page.getByRole("link", { name: site.skip }));
  for (const [index, about] of (["api-keys", "credentials", "oauth"] as const).entries()) {
    // Near its step the sandbox wakes, as it does for a reader who scrolls.
    await stepAt(page, index).scrollIntoViewIfNeeded();
    await turn(keyboard, appOn(page, about), about);
    await doneMark(page, index).waitFor();
  }
  await stepAt(page, 3).scrollIntoViewIfNeeded();
  const sheet = sheetOn(page);
  await expect.poll(() => lineField(page, "into").isEnabled()).toBe(true);
  await keyboard.type(lineField(page, "into"), "Our CI calls Auxot with a key.");
  const copy = fill(form.copyFor, { place: form.places.slack });
  await keyboard.press(button(sheet, copy), "Enter", told(sheet, form.copied));
  const title = prompts["build-a-cheat-sheet"]?.title ?? "";
  const prompt = page.getByRole("region", { name: title });
  await keyboard.press(button(prompt, site.copyPrompt), "Space", doneMark(page, 4));
  const replyField = field(sheet, form.replyLabel);
  const reply = sheet.locator("summary").filter({ hasText: form.replyFold });
  await keyboard.press(reply, "Space", replyField);
  await keyboard.type(replyField, "A table.");

  const resetOne = button(stepAt(page, 0), words.resetStep);
  await keyboard.reach(resetOne);
  await page.keyboard.press("Enter");
  await resetOne.waitFor({ state: "hidden" });
  await keyboard.note("reset one step");
  const resetAll = button(page, words.resetAll);
  await keyboard.reach(resetAll);
  await page.keyboard.press("Enter");
  await resetAll.waitFor({ state: "hidden" });
  await keyboard.note("reset all steps");
  const undo = button(sheet, form.undo);
  await keyboard.press(button(sheet, form.startOver), "Enter", undo);
  await keyboard.press(undo, "Enter", button(sheet, form.startOver));
  expect(keyboard.lost).toEqual([]);
});

test("API Keys and Credentials are used by keyboard, and the focus stays somewhere", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const keyboard = new Keyboard(page);
  const app = appOn(page);
  let screen = await turn(keyboard, app, "api-keys");
  const name = "CI Pipeline";
  await keyboard.press(button(screen, keys.add), "Enter", field(screen, keys.name));
  await keyboard.press(button(screen, shell.cancel), "Enter", button(screen, keys.add));
  await keyboard.press(button(screen, keys.add), "Enter", field(screen, keys.name));
  await keyboard.type(field(screen, keys.name), name);
  const dialog = screen.getByRole("dialog", { name: keys.createdTitle });
  await keyboard.press(field(screen, keys.name), "Enter", dialog);
  await keyboard.press(button(dialog, keys.done), "Enter", screen.getByText(name).first());
  await keyboard.reach(screen.getByRole("combobox", { name: keys.key }));
  await page.keyboard.press("ArrowDown");
  await keyboard.reach(screen.getByRole("radio", { name: keys.headers.authorization }));
  await page.keyboard.press("ArrowDown");
  await keyboard.press(
    button(screen, keys.call),
    "Enter",
    screen.getByText("200", { exact: true }),
  );
  const remove = button(screen, fill(keys.deleteNamed, { name }));
  await keyboard.press(remove, "Enter", screen.getByText(keys.empty));

  screen = await turn(keyboard, app, "credentials");
  const value = field(screen, credentials.value);
  await keyboard.press(button(screen, credentials.add), "Enter", value);
  await keyboard.type(field(screen, credentials.name), "GITHUB_TOKEN");
  const list = screen.getByRole("list", { name: shell.otherSamples });
  await keyboard.press(button(screen, shell.otherSamples), "Enter", list);
  const ready = told(screen, shell.sampleReady);
  await keyboard.press(button(list, samples["stripe-key"]), "Enter", ready);
  await keyboard.press(button(screen, shell.useSample), "Enter", ready);
  const row = screen.getByRole("list", { name: credentials.list }).getByRole("listitem");
  await keyboard.press(button(screen, credentials.save), "Enter", row);
  const replace = button(row, fill(credentials.replaceNamed, { name: "GITHUB_TOKEN" }));
  await keyboard.press(replace, "Enter", button(screen, shell.cancel));
  await keyboard.press(button(screen, shell.useSample), "Enter", ready);
  const replaced = told(screen, fill(credentials.replaced, { name: "GITHUB_TOKEN" }));
  await keyboard.press(button(screen, credentials.save), "Enter", replaced);
  await keyboard.press(
    button(screen, credentials.run),
    "Enter",
    screen.getByText("201", { exact: true }),
  );
  const gone = button(row, fill(credentials.deleteNamed, { name: "GITHUB_TOKEN" }));
  await keyboard.press(gone, "Enter", screen.getByText(credentials.empty));
  expect(keyboard.lost).toEqual([]);
});

test("OAuth, Linked Accounts and the viewers are used by keyboard, too", async ({ open }) => {
  const page = await open("/sandbox/");
  const keyboard = new Keyboard(page);
  const app = appOn(page);
  let screen = await turn(keyboard, app, "oauth");
  const named = { vendor: "GitHub" };
  const connect = button(screen, fill(oauth.connectNamed, named));
  const dialog = screen.getByRole("dialog");
  await keyboard.press(connect, "Enter", dialog);
  await page.keyboard.press("Escape");
  await told(screen, fill(oauth.denied, named)).waitFor();
  await keyboard.note("Escape leaves the consent dialog");
  await keyboard.press(connect, "Enter", dialog);
  const disconnect = button(screen, fill(oauth.disconnectNamed, named));
  await keyboard.press(button(dialog, oauth.approve), "Enter", disconnect);
  await keyboard.press(disconnect, "Enter", connect);
  await keyboard.press(
    button(screen, oauth.emptyPage),
    "Enter",
    screen.getByText(oauth.emptyForYou),
  );
  const noted = told(screen, oauth.noted);
  await keyboard.press(button(screen, oauth.noteForSheet), "Enter", noted);
  await keyboard.press(button(screen, oauth.notEmptyPage), "Enter", connect);
  await keyboard.press(button(app, shell.switchToAdmin), "Enter", button(app, shell.switchToYou));
  await keyboard.press(button(screen, oauth.add), "Enter", field(screen, oauth.clientId));
  await keyboard.press(button(screen, shell.cancel), "Enter", button(screen, oauth.add));
  await keyboard.press(button(app, shell.switchToYou), "Enter", button(app, shell.switchToAdmin));

  screen = await turn(keyboard, app, "linked-accounts");
  const slack = { app: accounts.apps.slack };
  const code = field(screen, fill(accounts.code, slack));
  await keyboard.press(button(screen, fill(accounts.sendNamed, slack)), "Enter", code);
  const message = screen.getByText(accounts.messageCode.split("{code}")[0] ?? "").last();
  await keyboard.type(code, /\d+/.exec((await message.textContent()) ?? "")?.[0] ?? "");
  const unlink = button(screen, fill(accounts.unlinkNamed, slack));
  await keyboard.press(code, "Enter", unlink);
  await keyboard.press(unlink, "Enter", button(screen, fill(accounts.sendNamed, slack)));
  await keyboard.press(button(app, shell.reset), "Enter", told(app, shell.resetDone));
  await keyboard.press(button(screen, accounts.openOauth), "Enter", screenOf(app, "oauth"));
  expect(keyboard.lost).toEqual([]);
});
