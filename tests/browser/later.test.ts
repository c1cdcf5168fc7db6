/** Ten days later: each change is shown with its cause, and its remedy works in the app above it. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import later from "../../content/auxot/later.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import shell from "../../content/auxot/shell.yaml";
import { EVENTS, type EventId } from "../../src/auxot/workspace.ts";
import { fill } from "../../src/labels/fill.ts";
import { nameOf } from "../../src/labels/name-of.ts";
import {
  appOn,
  field,
  press,
  says,
  screenOf,
  signInAs,
  takeOtherSample,
  takeSample,
  turnTo,
} from "./support/app.ts";
import { test } from "./support/test.ts";

const panelOn = (page: Page) => page.getByRole("region", { name: later.title, exact: true });
const changeOn = (page: Page, event: EventId) =>
  panelOn(page).getByRole("article", { name: later.events[event].title });

async function look(change: Locator, event: EventId, sentence: string): Promise<void> {
  await press(change, fill(later.checkNamed, { title: later.events[event].title }));
  await says(change, sentence);
}

const github = { vendor: "GitHub" };

const remedies: Readonly<
  Record<EventId, (page: Page, app: Locator, change: Locator) => Promise<void>>
> = {
  "key-owner-left": async (_, app, change) => {
    const screen = await turnTo(app, "api-keys");
    await press(screen, keys.add);
    await field(screen, keys.name).fill("For the job");
    await screen.getByRole("radio", { name: keys.owners.team, exact: true }).check();
    await press(screen, keys.create);
    await press(screen, keys.done);
    await change.getByLabel(later.nightly).selectOption({ label: "For the job" });
    await press(change, later.give);
    await says(change, fill(later.given, { name: "For the job" }));
  },
  "org-credential-used": async (_, app) => {
    const screen = await turnTo(app, "credentials");
    await press(screen, credentials.add);
    const form = screen.getByRole("form", { name: credentials.add });
    await field(form, credentials.name).fill("STRIPE_KEY");
    await takeOtherSample(form, "stripe-key");
    await form.getByRole("radio", { name: credentials.scopes.team, exact: true }).check();
    await press(form, credentials.save);
    const wide = fill(shell.sameName, { name: "STRIPE_KEY", more: credentials.scopes.org });
    await press(screen, fill(credentials.deleteNamed, { name: wide }));
    await says(screen, fill(credentials.deleted, { name: "STRIPE_KEY" }));
  },
  "token-revoked": async (_, app) => {
    const screen = await turnTo(app, "credentials");
    await press(screen, fill(credentials.replaceNamed, { name: "GITHUB_TOKEN" }));
    await takeSample(screen);
    await press(screen, credentials.save);
    await says(screen, fill(credentials.replaced, { name: "GITHUB_TOKEN" }));
  },
  "app-secret-rotated": async (_, app) => {
    let screen = await turnTo(app, "oauth");
    await press(screen, fill(oauth.replaceSecretNamed, github));
    await takeSample(screen);
    await press(screen, oauth.save);
    await says(screen, fill(oauth.secretReplaced, github));
    await signInAs(app, "you");
    screen = screenOf(app, "oauth");
    await press(screen, fill(oauth.reconnectNamed, github));
    await press(screen, oauth.approve);
    await says(screen, fill(oauth.approved, github));
  },
};

for (const event of EVENTS) {
  test(`${later.events[event].title}: the remedy works`, async ({ open }) => {
    const page = await open(`/sandbox/?start=${event}`);
    const app = appOn(page);
    const change = changeOn(page, event);
    await change.getByText(later.events[event].cause).waitFor();
    await look(change, event, later.notMended);
    await signInAs(app, "admin");
    await remedies[event](page, app, change);
    await look(change, event, later.events[event].mended);
  });
}

test("a remedy that is half done is called that, and says what is missing", async ({ open }) => {
  const page = await open("/sandbox/?start=key-owner-left");
  const app = appOn(page);
  const change = changeOn(page, "key-owner-left");
  const screen = await turnTo(app, "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill("Mine");
  await press(screen, keys.create);
  await press(screen, keys.done);
  await change.getByLabel(later.nightly).selectOption({ label: "Mine" });
  await press(change, later.give);
  await says(change, fill(later.given, { name: "Mine" }));
  await look(change, "key-owner-left", later.half["key-owner-left"]);
  await change.locator(".direction-line").getByText("200", { exact: true }).waitFor();
});

test("without a team's credential, both calls show that nobody's agent finds one", async ({
  open,
}) => {
  const page = await open("/sandbox/?start=org-credential-used&as=admin&page=credentials");
  const screen = screenOf(appOn(page), "credentials");
  await press(screen, fill(credentials.deleteNamed, { name: "STRIPE_KEY" }));
  await says(screen, fill(credentials.deleted, { name: "STRIPE_KEY" }));
  const change = changeOn(page, "org-credential-used");
  await look(change, "org-credential-used", later.half["org-credential-used"]);
  for (const person of ["kim", "sam"] as const)
    await change.getByText(fill(later.startedBy, { who: nameOf(person) })).waitFor();
  const stopped = change.locator('.direction-line[data-outcome="stopped"]');
  await expect.poll(() => stopped.count()).toBe(2);
});

test("a job with a colleague's personal key is shown before anything breaks, and can be mended", async ({
  open,
}) => {
  const page = await open("/sandbox/?start=personal-key-in-a-job&as=user-owner-business");
  const app = appOn(page);
  const job = panelOn(page).getByRole("article", { name: later.job.title });
  await press(job, fill(later.checkNamed, { title: later.job.title }));
  await says(job, later.half["key-owner-left"]);
  await remedies["key-owner-left"](page, app, job);
  await press(job, fill(later.checkNamed, { title: later.job.title }));
  await says(job, later.job.mended);
});

test("changes come one at a time until nothing is left, and open the page that mends them", async ({
  open,
}) => {
  const page = await open("/sandbox/", { width: 390, height: 844 });
  const panel = panelOn(page);
  const changes = panel.getByRole("article");
  for (const count of [1, 2, 3, 4]) {
    await press(panel, later.next);
    await expect.poll(() => changes.count()).toBe(count);
    const title = await changes.first().getByRole("heading").innerText();
    await says(panel, title);
    expect(await panel.locator(".app-notice").getByText(title).count(), "seen once").toBe(0);
  }
  await panel.getByText(later.none).waitFor();
  const change = changeOn(page, "app-secret-rotated");
  await press(change, fill(later.open, { page: pages.oauth.name }));
  const screen = screenOf(appOn(page), "oauth");
  await screen.getByText(oauth.stale).waitFor();
  await press(screen, fill(oauth.reconnectNamed, github));
  await press(screen, oauth.approve);
  await says(screen, refusals.plain["app-refused"]);
});
