/** Nothing scrolls sideways or is cut off, however narrow or enlarged the page is. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import accounts from "../../content/auxot/linked-accounts.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, signInAs, turnTo } from "./support/app.ts";
import { lessons } from "./support/lessons.ts";
import { test } from "./support/test.ts";

/** 320 px is a desk at 400 %, and a phone at its narrowest. */
const WIDTHS = [1024, 390, 320] as const;

/** Fails with the elements that stick out, be they scrolled to or cut off, at each width. */
async function expectNoOverflow(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const out = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const cut = Array.from(document.querySelectorAll("body *"))
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent}`);
      return scrollWidth > clientWidth ? [`the page scrolls to ${scrollWidth} px`, ...cut] : cut;
    });
    expect(out, `${state} at ${width} px`).toEqual([]);
  }
}

const lessonPaths = lessons.map(({ path }) => path);

for (const path of ["/", "/sandbox/", "/simulation/", "/sheet/", "/team/", ...lessonPaths]) {
  test(`${path} fits its window`, async ({ open }) => {
    const page = await open(path);
    for (const summary of await page.locator("summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await expectNoOverflow(page, path);
  });
}

test("the simulated pages fit their window in every state", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  let screen = await turnTo(app, "api-keys");
  await signInAs(app, "admin");
  screen = await turnTo(app, "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill("a-name-without-a-single-break-".repeat(2));
  await expectNoOverflow(page, "the form of API Keys");
  await press(screen, keys.create);
  await expectNoOverflow(page, "the dialog of API Keys");
  await press(screen, keys.done);
  const caller = screen.getByRole("region", { name: keys.caller });
  await caller.getByRole("combobox").selectOption({ index: 1 });
  await press(caller, keys.call);
  await caller.locator(".direction-line").waitFor();
  await expectNoOverflow(page, "the caller of API Keys");

  screen = await turnTo(app, "credentials");
  await press(screen, credentials.add);
  await field(screen, credentials.name).fill("A".repeat(64));
  await press(screen, shell.useSample);
  await press(screen, shell.otherSamples);
  await expectNoOverflow(page, "the form of Credentials");
  await press(screen, credentials.save);
  await press(screen, credentials.run);
  await screen.locator(".direction-line").waitFor();
  await expectNoOverflow(page, "a saved credential");

  screen = await turnTo(app, "oauth");
  await press(screen, oauth.add);
  await press(screen, oauth.run);
  await expectNoOverflow(page, "the form of OAuth");
  await press(screen, fill(oauth.connectNamed, { vendor: "GitHub" }));
  await expectNoOverflow(page, "the consent dialog");
  await press(screen, oauth.deny);
  screen = await turnTo(app, "linked-accounts");
  await press(screen, fill(accounts.sendNamed, { app: accounts.apps.slack }));
  await press(screen, fill(accounts.sendNamed, { app: accounts.apps.discord }));
  await expectNoOverflow(page, "the codes of Linked Accounts");
});
