/** Types marked secrets into every field, and looks for them everywhere but in the field itself. */
import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import shell from "../../content/auxot/shell.yaml";
import sheetForm from "../../content/site/sheet-form.yaml";
import site from "../../content/site/site.yaml";
import { PAGES } from "../../src/auxot/pages.ts";
import { looksReal } from "../../src/secrets/looks-real.ts";
import { recognise } from "../../src/secrets/recognise.ts";
import { builtPages } from "./support/built-pages.ts";
import { type Canary, test } from "./support/canary.ts";
import { appFields, appOf, openSettings, said, savedName } from "./support/canary-app.ts";
import {
  promptFields,
  screenFields,
  sheetFields,
  uncoveredFields,
  unfold,
} from "./support/canary-fields.ts";
import { kindsFor, makeCanary, RECOGNISED } from "./support/canary-secrets.ts";

const lesson = "/lessons/understand-credentials-oauth-and-api-keys/";
/** How long the cheat sheet waits for more before it looks at what was typed, and a little more. */
const rest = 600;

test("the secrets look real", () => {
  for (const kind of RECOGNISED) expect(recognise(makeCanary(kind).text), kind).not.toBeNull();
  const opaque = makeCanary("opaque").text;
  expect(recognise(opaque)).toBeNull();
  expect(looksReal(opaque, recognise)).toBe(true);
});

describe("in the cheat sheet and the prompts", () => {
  const places = [
    ...sheetFields.map((field, index) => ({ ...field, path: "/sheet/", kinds: kindsFor(index) })),
    ...promptFields.map((field) => ({ ...field, path: lesson, kinds: RECOGNISED })),
  ];
  test.for(places)("$name on $path", async (field, { open, canary }) => {
    const page = await open(field.path, { prepare: canary.prepare, clipboard: "granted" });
    await unfold(page);
    const input = field.find(page);
    const section = field.section(page);
    for (const kind of field.kinds) {
      await input.fill(canary.secret(field.name, kind));
      await input.blur();
      await takeAll(section);
      await canary.expectNothing(page, `${kind}, refused`, { typed: true });
    }
    await input.fill("Harmless words.");
    await takeAll(section);
    await said(
      section,
      new RegExp(`${sheetForm.copied}|${sheetForm.fileName}|${site.promptCopied}`),
    );
    await canary.expectNothing(page, "harmless words instead");
  });

  test.for([
    { path: "/sheet/", fields: sheetFields },
    { path: lesson, fields: [...promptFields, ...screenFields] },
  ])("on $path, typed with a rest", async ({ path, fields }, { open, canary }) => {
    const page = await open(path, { prepare: canary.prepare });
    await unfold(page);
    const typing = fields.map((field) => ({
      input: field.find(page),
      secret: canary.secret(field.name, "github-token"),
    }));
    // As people type: a part, a pause in which the page acts, and the rest.
    for (const { input, secret } of typing) {
      await input.fill("");
      await input.pressSequentially(secret.slice(0, 24));
    }
    await page.waitForTimeout(rest);
    for (const { input, secret } of typing) await input.pressSequentially(secret.slice(24));
    await page.waitForTimeout(rest);
    await canary.expectNothing(page, "refused", { typed: true });
    await page.reload();
    await canary.expectNothing(page, "after a reload");
  });
});

describe("typed and left", () => {
  test("the lesson's fields are empty after pagehide, a reload and Back", {
    timeout: 90_000,
  }, async ({ open, canary }) => {
    const page = await open(lesson, { prepare: canary.prepare });
    await fillAll(page, canary);
    await canary.expectNothing(page, "typed, not submitted", { typed: true });
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await canary.expectNothing(page, "after pagehide");

    await fillAll(page, canary);
    await page.reload();
    await unfold(page);
    await canary.expectNothing(page, "after a reload");

    await fillAll(page, canary);
    await page.getByRole("banner").getByRole("link", { name: site.name }).click();
    await page.waitForURL("**/learn/");
    await canary.expectNothing(page, "on the next page");
    await page.goBack();
    await unfold(page);
    await canary.expectNothing(page, "after Back");
  });

  test("the sheet's fields are empty after Back", async ({ open, canary }) => {
    const page = await open("/sheet/", { prepare: canary.prepare });
    await unfold(page);
    for (const field of sheetFields) {
      await field.find(page).fill(canary.secret(field.name, "stripe-key"));
    }
    await canary.expectNothing(page, "typed", { typed: true });
    await page.getByRole("banner").getByRole("link", { name: site.name }).click();
    await page.waitForURL("**/learn/");
    await canary.expectNothing(page, "on the next page");
    await page.goBack();
    await unfold(page);
    await canary.expectNothing(page, "after Back");
  });
});

describe("no field is left out", () => {
  const paths = builtPages("learn").filter((path) => path.endsWith("/"));

  test("the build has pages", () => expect(paths).toContain("/sandbox/"));

  test.for(paths)("%s", async (path, { open }) => {
    const page = await open(path);
    await unfold(page);
    expect(await uncoveredFields(page)).toEqual([]);
  });

  // As the admin, who sees whatever anyone sees.
  test.for(PAGES)("%s, behind each button", async (screen, { open }) => {
    const page = await open("/sandbox/");
    const app = appOf(page);
    await openSettings(app, screen, "admin");
    const shown = app.getByRole("region").first().getByRole("button");
    const count = await shown.count();
    for (let index = 0; index < count; index += 1) {
      await openSettings(app, screen, "admin");
      const button = shown.nth(index);
      // What an earlier press took away is not there to be pressed.
      if (await button.isVisible()) await button.click();
      expect(await uncoveredFields(page)).toEqual([]);
      await page.keyboard.press("Escape"); // A dialog may be open.
    }
  });
});

/** Presses everything that takes something away: copies, downloads, and what may come. */
async function takeAll(section: Locator): Promise<void> {
  const others: readonly string[] = [
    sheetForm.startOver,
    sheetForm.undo,
    sheetForm.removeNote,
    // Whoever says so means it; the tests of the sheet press it.
    sheetForm.notSecret,
  ];
  const names = await section.getByRole("button").filter({ visible: true }).allTextContents();
  for (const name of names.filter((each) => !others.includes(each))) {
    await section.getByRole("button", { name, exact: true }).click();
  }
}

/** Types a secret into every field of the lesson that can be open at once, and submits none. */
async function fillAll(page: Page, canary: Canary): Promise<void> {
  await unfold(page);
  for (const field of [...sheetFields, ...promptFields, ...screenFields]) {
    await field.find(page).fill(canary.secret(field.name, "client-secret"));
  }
  const apps = page.getByRole("group", { name: shell.frame });
  for (const [index, screen] of PAGES.entries()) {
    // All sandboxes share one workspace: an admin sees what anyone does.
    await openSettings(apps.nth(index), screen, "admin");
  }
  // The last first: to reach a value means to fill in its name. Replacing needs another form.
  for (const field of appFields.filter(({ name }) => !name.includes(savedName)).reverse()) {
    if (field.page === "chat") continue; // It is not in a lesson.
    const app = apps.nth(PAGES.indexOf(field.page));
    const input = await field.reach(app);
    await input.fill(canary.secret(field.name, "github-token"));
  }
}
