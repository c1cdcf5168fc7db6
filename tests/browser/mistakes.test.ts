/** The three classic mistakes: one click makes each in the simulation, and shows how to put it right. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import trace from "../../content/auxot/trace.yaml";
import webhook from "../../content/auxot/webhook.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import mistakes from "../../content/site/mistakes.yaml";
import site from "../../content/site/site.yaml";
import { fill } from "../../src/labels/fill.ts";
import { nameOf } from "../../src/labels/name-of.ts";
import { secretName } from "../../src/labels/secret-name.ts";
import { tellInBox } from "../../src/labels/tell-box.ts";
import { type Mistake, misplaced } from "../../src/learning/mistakes.ts";
import { appOn, press, says, turnTo } from "./support/app.ts";
import { expectLine, lessonPath } from "./support/lesson.ts";
import { test } from "./support/test.ts";

async function make(page: Page, id: Mistake) {
  await page.getByText(mistakes[id].title).click();
  return page.locator(`[data-mistake="${id}"]`);
}

test("a GitHub token as a key's name is refused, with what would go wrong later", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const fold = await make(page, "github-token-in-api-keys");
  await says(fold, fill(site.mistakeRefused, { request: "POST /api/keys" }));
  const secret = misplaced["github-token-in-api-keys"];
  if (!secret) throw new Error("a secret is misplaced");
  for (const sentence of tellInBox(secret.form, secret.vendor, secret.box))
    await fold.getByText(sentence).waitFor();
  await fold
    .getByRole("link", { name: fill(site.mistakeGo, { page: pages.credentials.name }) })
    .click();
  await expect
    .poll(() => appOn(page, "credentials").evaluate((app) => app.getBoundingClientRect().top))
    .toBeLessThan(300);
});

test("a personal key in a webhook lets a vendor in as me, and can be taken back", async ({
  open,
}) => {
  const page = await open(lessonPath, { width: 390, height: 800 });
  const fold = await make(page, "user-key-in-a-webhook");
  await says(fold, trace.ends.vendor);
  await says(fold, "202");
  await says(fold, nameOf("you"));
  const screen = await turnTo(appOn(page, "api-keys"), "api-keys");
  const vendor = screen.getByRole("region", { name: webhook.title });
  await vendor.getByText(secretName("user-key", "")).first().waitFor();
  await press(screen, fill(keys.deleteNamed, { name: mistakes["user-key-in-a-webhook"].keyName }));
  await press(vendor, webhook.send);
  await says(vendor, webhook.results[401]);
  await expectLine(page, "into", words.lines.into.stems.opened);
});

test("made again in another visit, it needs no second key; started over, it can be made anew", async ({
  open,
}) => {
  const page = await open(lessonPath);
  const id = "user-key-in-a-webhook";
  await says(await make(page, id), "202");
  await page.reload();
  const fold = await make(page, id);
  await says(fold, "202");
  const app = appOn(page, "api-keys");
  const screen = await turnTo(app, "api-keys");
  const rows = screen.getByRole("list", { name: keys.list }).getByRole("listitem");
  expect(await rows.count()).toBe(1);
  await press(app, shell.reset);
  await screen.getByText(keys.empty).waitFor();
  await expect.poll(() => fold.getAttribute("open")).toBeNull();
  await says(await make(page, id), "202");
  await expect.poll(() => rows.count()).toBe(1);
});

test("without the OAuth half a tool is told to stop, once for each visit", async ({ open }) => {
  const page = await open(lessonPath);
  const fold = await make(page, "nobody-did-oauth");
  await says(fold, fill(trace.sentences.stopped, { from: trace.ends.tool, vendor: "GitHub" }));
  await fold.getByText(mistakes["nobody-did-oauth"].next).waitFor();
});
