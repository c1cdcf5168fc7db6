/** Submits marked secrets in the simulated app, and looks for them everywhere but in the field. */
import { describe, expect } from "vitest";
import apiKeys from "../../content/auxot/api-keys.yaml";
import chat from "../../content/auxot/chat.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import site from "../../content/site/site.yaml";
import { PLACES } from "../../src/auxot/pages.ts";
import { test } from "./support/canary.ts";
import {
  appFields,
  appOf,
  box,
  openSettings,
  press,
  said,
  savedName,
} from "./support/canary-app.ts";
import { uncoveredFields } from "./support/canary-fields.ts";
import { kindsFor } from "./support/canary-secrets.ts";

const lesson = "/lessons/understand-credentials-oauth-and-api-keys/";

describe("submitted in the simulated app", () => {
  test.for(PLACES)("%s", async (screen, { open, canary }) => {
    const page = await open("/sandbox/", { prepare: canary.prepare });
    const app = appOf(page);
    for (const [index, field] of appFields.entries()) {
      if (field.page !== screen) continue;
      const kinds = [...kindsFor(index), ...(field.forSecrets ? (["opaque"] as const) : [])];
      for (const kind of kinds) {
        await openSettings(app, screen, field.viewer);
        const input = await field.reach(app);
        expect(await uncoveredFields(page)).toEqual([]);
        await input.fill(canary.secret(field.name, kind));
        await press(app, field.submit);
        await said(app);
        await canary.expectNothing(page, `${kind} in ${field.name}, refused`, { typed: true });
      }
    }
    await press(app, shell.settings);
    await canary.expectNothing(page, "back in the menu");
    await page.reload();
    await openSettings(app, screen);
    await canary.expectNothing(page, "after a reload");
  });
});

test("typed in Chat and never sent, it is gone after leaving and coming back", async ({
  open,
  canary,
}) => {
  const page = await open("/sandbox/", { prepare: canary.prepare });
  const app = appOf(page);
  await openSettings(app, "chat");
  const name = `${shell.chat} › ${chat.message}`;
  await box(app, chat.message).fill(canary.secret(name, "opaque"));
  await canary.expectNothing(page, "typed", { typed: true });
  await page.getByRole("banner").getByRole("link", { name: site.name }).click();
  await page.waitForURL("**/learn/");
  await page.goBack();
  await openSettings(app, "chat");
  expect(await box(app, chat.message).inputValue()).toBe("");
  await canary.expectNothing(page, "after Back");
});

describe("samples, which are taken", () => {
  test("a sample ends where it is saved", async ({ open, canary }) => {
    const page = await open("/sandbox/", { prepare: canary.prepare });
    const app = appOf(page);
    for (const field of appFields.filter(({ forSecrets }) => forSecrets)) {
      await openSettings(app, field.page, field.viewer);
      const input = await field.reach(app);
      await press(app, shell.useSample);
      await expect.poll(() => input.inputValue()).not.toBe("");
      canary.lookFor(field.name, await input.inputValue());
      await canary.expectNothing(page, "in the field", { typed: true });
      await press(app, field.submit);
      await said(app);
      await openSettings(app, field.page, field.viewer);
      await canary.expectNothing(page, `${field.name}, taken`);
    }
    await page.reload();
    await canary.expectNothing(page, "after a reload");
  });

  test("a new key is forgotten when its dialog closes", async ({ open, canary }) => {
    const page = await open(lesson, { prepare: canary.prepare });
    const app = appOf(page, pages["api-keys"].name);
    const key = page.getByRole("textbox", { name: apiKeys.createdField });
    const create = async () => {
      await openSettings(app, "api-keys");
      await press(app, apiKeys.add);
      await box(app, apiKeys.name).fill("CI Pipeline");
      await press(app, apiKeys.create);
      await key.waitFor();
      const plaintext = await key.inputValue();
      canary.lookFor(`${apiKeys.createdTitle} › ${apiKeys.createdField}`, plaintext);
      return plaintext;
    };

    const plaintext = await create();
    await canary.expectNothing(page, "while the dialog is open", { except: ["control"] });
    await page.getByRole("button", { name: apiKeys.done }).click();
    await canary.expectNothing(page, "after Done");

    await create();
    await page.keyboard.press("Escape");
    await canary.expectNothing(page, "after Escape");

    await create();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await canary.expectNothing(page, "after leaving the page");

    for (const header of ["authorization", "x-api-key"] as const) {
      await openSettings(app, "api-keys");
      await app.getByLabel(apiKeys.key, { exact: true }).selectOption(apiKeys.keyPaste);
      await app.getByRole("radio", { name: apiKeys.headers[header] }).check();
      await box(app, apiKeys.pasted).fill(plaintext);
      await press(app, apiKeys.call);
      await said(app, /200/);
      await canary.expectNothing(page, `a call with ${header}`, { except: ["control"] });
    }
    await page.reload();
    await canary.expectNothing(page, "after a reload");
  });
});

describe("with the developers' service worker", () => {
  test("nothing typed comes near the network", async ({ open, watch, canary }) => {
    watch.expect(/other host: \w+ https:..auxot.invalid/);
    watch.expect(/\b4\d\d\b/);
    const page = await open("/sandbox/", { prepare: canary.prepare });
    const app = appOf(page);
    // Typed before the switch, which then lets the field take samples only.
    await openSettings(app, "credentials");
    await press(app, credentials.add);
    await box(app, credentials.name).fill(savedName);
    const name = `${pages.credentials.name} › ${credentials.value}`;
    await box(app, credentials.value).fill(canary.secret(name, "opaque"));
    await page.getByRole("button", { name: site.worker.start }).click();
    await page.getByText(site.worker.on).waitFor();
    await press(app, credentials.save);
    await said(app);
    await canary.expectNothing(page, "typed before", { typed: true });

    for (const field of appFields.filter(({ forSecrets }) => !forSecrets)) {
      await openSettings(app, field.page, field.viewer);
      const input = await field.reach(app);
      await input.fill(canary.secret(field.name, "stripe-key"));
      await press(app, field.submit);
      await said(app);
      await canary.expectNothing(page, field.name, { typed: true });
    }
  });
});
