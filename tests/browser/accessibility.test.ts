/** Every page and every state of the simulated app, checked with axe in both themes. */

import keys from "../../content/auxot/api-keys.yaml";
import boxes from "../../content/auxot/boxes.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import later from "../../content/auxot/later.yaml";
import accounts from "../../content/auxot/linked-accounts.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import people from "../../content/auxot/people.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import shell from "../../content/auxot/shell.yaml";
import teammates from "../../content/auxot/teammates.yaml";
import trace from "../../content/auxot/trace.yaml";
import { EVENTS } from "../../src/auxot/workspace.ts";
import { fill } from "../../src/labels/fill.ts";
import { anyToken } from "../unit/secrets/make.ts";
import {
  appOn,
  expectStopped,
  field,
  press,
  says,
  signInAs,
  takeOtherSample,
  turnTo,
} from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { barOn, lessonPath, lineField, sheetOn } from "./support/lesson.ts";
import { lessons } from "./support/lessons.ts";
import { test } from "./support/test.ts";

for (const path of [
  "/",
  ...lessons.map(({ path }) => path),
  "/sandbox/",
  "/simulation/",
  "/sheet/",
  "/team/",
  "/404.html",
]) {
  test(`${path} is accessible as it opens, wide and narrow`, async ({ open, watch }) => {
    if (path === "/404.html") watch.expect(/status 404|Failed to load resource/);
    const page = await open(path === "/404.html" ? "/gone/" : path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
}

test("the lesson is accessible with all four sandboxes and every fold open", async ({ open }) => {
  const page = await open(lessonPath);
  for (const summary of await page.locator("summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  for (const about of ["api-keys", "credentials", "oauth", "linked-accounts"] as const) {
    await turnTo(appOn(page, about), about);
  }
  await expectAccessible(page);
});

test("API Keys is accessible in every state", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  await turnTo(app, "api-keys");
  await signInAs(app, "admin");
  const screen = await turnTo(app, "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill(anyToken());
  await press(screen, keys.create);
  await expectStopped(screen, { secret: "vendor-token", vendor: "GitHub", box: "api-keys" });
  await expectAccessible(page);
  await field(screen, keys.name).fill("CI Pipeline");
  await press(screen, keys.create);
  await press(screen.getByRole("dialog"), keys.copy);
  await expectAccessible(page);
  await press(screen.getByRole("dialog"), keys.done);
  const caller = screen.getByRole("region", { name: keys.caller });
  await caller.getByRole("combobox").selectOption({ label: keys.keyPaste });
  await takeOtherSample(caller, "github-token");
  await press(caller, keys.call);
  await says(caller, refusals.next.credentials);
  await press(caller, shell.otherSamples);
  await expectAccessible(page);
});

test("Credentials is accessible in every state", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, credentials.add);
  await press(screen, credentials.save);
  await says(screen, refusals.plain["name-missing"]);
  await press(screen, credentials.run);
  await press(screen, shell.otherSamples);
  await expectAccessible(page);
  await field(screen, credentials.name).fill("GITHUB_TOKEN");
  await press(screen, shell.useSample);
  await says(screen, shell.sampleReady);
  await press(screen, credentials.save);
  await press(screen, fill(credentials.replaceNamed, { name: "GITHUB_TOKEN" }));
  await press(screen, credentials.run);
  await screen.getByText("201", { exact: true }).waitFor();
  await expectAccessible(page);
});

test("OAuth is accessible in every state", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const screen = await turnTo(app, "oauth");
  await press(screen, oauth.run);
  await says(screen, oauth.results["connect-account"]);
  await press(screen, fill(oauth.connectNamed, { vendor: "GitHub" }));
  await expectAccessible(page);
  await press(screen.getByRole("dialog"), oauth.approve);
  await press(screen, oauth.run);
  await screen.getByText("201", { exact: true }).waitFor();
  await press(screen, oauth.emptyPage);
  await expectAccessible(page);
  await signInAs(app, "admin");
  await press(screen, oauth.add);
  await press(screen, oauth.save);
  await expectAccessible(page);
});

test("roles, ten days later, the requests and the link are accessible in every state", async ({
  open,
}) => {
  const page = await open("/sandbox/?page=oauth&start=shared-token");
  const app = appOn(page);
  await app.getByText(people.standing.title).click();
  const panel = app.getByRole("region", { name: teammates.title });
  await panel.getByRole("radio", { name: teammates.ways.oauth }).check();
  await press(panel, teammates.run);
  await says(panel, teammates.sums.asked);
  for (const _ of EVENTS) {
    const next = page.getByRole("button", { name: later.next });
    await next.click();
    await page.getByRole("status").filter({ hasText: /\S/ }).first().waitFor();
  }
  await page.getByText(later.none).waitFor();
  for (const { title } of Object.values(later.events)) {
    await page.getByRole("button", { name: fill(later.checkNamed, { title }) }).click();
  }
  await page.getByRole("region", { name: trace.panel.title }).locator("summary").first().click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});

test("Linked Accounts is accessible in every state", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "linked-accounts");
  for (const app of Object.values(accounts.apps)) {
    await press(screen, fill(accounts.sendNamed, { app }));
    await press(screen, fill(accounts.confirmNamed, { app }));
  }
  await says(screen, refusals.plain["code-missing"]);
  await expectAccessible(page);
});

test("the cheat sheet is accessible with a refusal and a note, and so is its bar", async ({
  open,
}) => {
  const page = await open(lessonPath, { width: 390 });
  const oauthPage = await turnTo(appOn(page, "oauth"), "oauth");
  await press(oauthPage, oauth.emptyPage);
  await press(oauthPage, oauth.noteForSheet);
  await lineField(page, "into").fill(anyToken());
  const secret = fill(refusals.secrets["vendor-token"], { vendor: "GitHub" });
  await says(sheetOn(page), fill(boxes.boxes.sheet.told, { secret }));
  await expectAccessible(page);
  await lineField(page, "into").blur();
  await barOn(page).click();
  await expectAccessible(page);
});
