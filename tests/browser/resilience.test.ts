/** When the clipboard, a script or a secure context is missing: the rest goes on, and says so. */
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import shell from "../../content/auxot/shell.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import prompts from "../../content/site/prompts.yaml";
import form from "../../content/site/sheet-form.yaml";
import site from "../../content/site/site.yaml";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, says, turnTo } from "./support/app.ts";
import { doneMark, lessonPath, lineField, sheetOn, takeBy } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const own = "Our CI calls Auxot with a key of its own.";
const copyKeys = { keys: "Ctrl+C" };

test("a refused clipboard leaves the text selected, names the keys and claims nothing", async ({
  open,
}) => {
  const page = await open("/404.html", { clipboard: "denied" });
  await page.addInitScript(() => {
    Reflect.set(document, "execCommand", () => false);
  });
  await page.goto(new URL(`.${lessonPath}`, page.url()).href);
  const sheet = sheetOn(page);
  await sheet.scrollIntoViewIfNeeded();
  await takeBy(sheet, "copy-markdown");
  await says(sheet, fill(form.copyRefused, copyKeys));
  const selected = () => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement || area instanceof HTMLInputElement
      ? area.value.slice(area.selectionStart ?? 0, area.selectionEnd ?? 0)
      : "";
  };
  expect(await page.evaluate(selected)).toContain(`# ${words.title}`);
  expect(await sheet.getByText(form.copied, { exact: true }).count()).toBe(0);

  const first = prompts["build-a-cheat-sheet"];
  const prompt = page.getByRole("region", { name: first?.title ?? "" });
  await press(prompt, site.copyPrompt);
  await says(prompt, fill(site.promptRefused, copyKeys));
  expect(await page.evaluate(selected)).toBe(first?.body);

  const screen = await turnTo(appOn(page, "api-keys"), "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill("CI Pipeline");
  await press(screen, keys.create);
  await press(screen.getByRole("dialog"), keys.copy);
  await says(screen.getByRole("dialog"), fill(keys.copyRefused, copyKeys));
  expect(await page.evaluate(selected)).toMatch(/^user\./);
});

test("without the recogniser nothing typed is kept, and the page says so", async ({
  open,
  watch,
}) => {
  watch.expect(/Failed to load resource: net::ERR_FAILED/);
  const page = await open("/404.html");
  await page.route(/\/recognise\.[^/]*\.js/, (route) => route.abort());
  await page.goto(new URL(`.${lessonPath}`, page.url()).href);
  await sheetOn(page).scrollIntoViewIfNeeded();
  await lineField(page, "into").fill(own);
  await says(sheetOn(page), form.recogniserMissing);
  await takeBy(sheetOn(page), "copy-markdown");
  expect(await sheetOn(page).getByText(form.copied, { exact: true }).count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Our CI");

  const screen = await turnTo(appOn(page, "credentials"), "credentials");
  await press(screen, credentials.add);
  await field(screen, credentials.name).fill("GITHUB_TOKEN");
  await field(screen, credentials.value).fill("not a secret");
  await press(screen, credentials.save);
  await says(screen, refusals.plain["part-missing"]);
  await screen.getByText(credentials.empty).waitFor();
});

for (const [part, pattern] of [
  ["mocks", /\/handlers\.[^/]*\.js/],
  ["own script", /\/SettingsApp\.[^/]*\.js/],
] as const) {
  test(`a sandbox whose ${part} cannot be had says so, and the rest stays usable`, async ({
    open,
    watch,
  }) => {
    watch.expect(/Failed to load resource: net::ERR_FAILED/);
    watch.expect(/console\.error: .*(dynamically imported module|did not load)/);
    const page = await open("/404.html");
    await page.route(pattern, (route) => route.abort());
    await page.goto(new URL(`.${lessonPath}`, page.url()).href);
    const app = appOn(page, "api-keys");
    await app.scrollIntoViewIfNeeded();
    await app.getByRole("alert").getByText(shell.broken).waitFor();
    await app.getByText(shell.notLoaded).waitFor();
    await app.getByText(shell.notLoadedNext).waitFor();
    await sheetOn(page).scrollIntoViewIfNeeded();
    await lineField(page, "into").fill(own);
    await lineField(page, "into", "yours").waitFor();

    await page.unroute(pattern);
    await press(app, shell.reload);
    await turnTo(app, "api-keys");
    await doneMark(page, 0).waitFor();
  });
}

test("a page of the sandbox that cannot be had says that it did not load, and a reload brings it", async ({
  open,
  watch,
}) => {
  watch.expect(/Failed to load resource: net::ERR_FAILED/);
  watch.expect(/console\.error: .*did not load/);
  const page = await open("/404.html");
  // The screen, and not what else of OAuth is a module of its own.
  await page.route(/\/oauth\.[^/]*\.js/, async (route) => {
    const response = await route.fetch();
    const isScreen = (await response.text()).includes(oauth.emptyPage);
    return isScreen ? route.abort() : route.fulfill({ response });
  });
  await page.goto(new URL("./sandbox/", page.url()).href);
  const app = appOn(page);
  await press(app, pages.oauth.name);
  await app.getByRole("alert").getByText(shell.notLoaded).waitFor();
  await page.unroute(/\/oauth\.[^/]*\.js/);
  await press(app, shell.reload);
  await turnTo(app, "oauth");
});

test("on a plain-http intranet the lesson works, copying included", async ({ open }) => {
  const page = await open(lessonPath, { intranet: true });
  const screen = await turnTo(appOn(page, "api-keys"), "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill("CI Pipeline");
  await press(screen, keys.create);
  const dialog = screen.getByRole("dialog");
  await press(dialog, keys.copy);
  await says(dialog, keys.copied);
  await press(dialog, keys.done);
  await screen.getByRole("list", { name: keys.list }).getByText("CI Pipeline").waitFor();
  await sheetOn(page).scrollIntoViewIfNeeded();
  await takeBy(sheetOn(page), "copy-text");
  await says(sheetOn(page), form.copied);
  await doneMark(page, 3).waitFor();
});
