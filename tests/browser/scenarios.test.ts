/** Starting states and the links that open them, two people side by side, and the app in a frame. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import people from "../../content/auxot/people.yaml";
import scenarios from "../../content/auxot/scenarios.yaml";
import shell from "../../content/auxot/shell.yaml";
import teammates from "../../content/auxot/teammates.yaml";
import { SCENARIOS, startOf } from "../../src/auxot/scenarios.ts";
import { fill } from "../../src/labels/fill.ts";
import { nameOf, nameOfStanding } from "../../src/labels/name-of.ts";
import { anyToken } from "../unit/secrets/make.ts";
import {
  appOn,
  field,
  followTo,
  press,
  says,
  screenOf,
  signInAs,
  takeSample,
  turnTo,
} from "./support/app.ts";
import { clipboardText } from "./support/lesson.ts";
import { test } from "./support/test.ts";

test("each starting state opens by its link, and is kept apart from the others", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const address = page.url();
  for (const id of SCENARIOS) {
    await page.goto(`${address}?page=oauth&start=${id}`);
    const app = appOn(page);
    await screenOf(app, "oauth").getByText(pages.oauth.framing).waitFor();
    await app.getByText(nameOfStanding(startOf(id).standing), { exact: true }).waitFor();
    const note = fill(scenarios.note, { name: scenarios.names[id] });
    expect(await app.getByText(note).isVisible(), id).toBe(id !== "lesson");
    const row = app.getByRole("list", { name: oauth.list });
    expect(await row.isVisible(), id).toBe(startOf(id).providers.length > 0);
  }
  await page.goto(`${address}?start=connected&page=oauth`);
  await press(appOn(page), fill(oauth.disconnectNamed, { vendor: "GitHub" }));
  await says(appOn(page), fill(oauth.disconnected, { vendor: "GitHub" }));
  await page.reload();
  await appOn(page).getByText(oauth.notConnected).waitFor();
  await press(appOn(page), shell.reset);
  await appOn(page).getByText(oauth.connected).waitFor();
});

test("a link is copied from the app as it stands, and opens there", async ({ open }) => {
  const page = await open("/sandbox/", { clipboard: "granted" });
  const app = appOn(page);
  await turnTo(app, "credentials");
  await press(app, shell.switchToAdmin);
  const share = page.getByRole("region", { name: scenarios.link.title });
  await share
    .getByLabel(scenarios.link.start)
    .selectOption({ label: scenarios.names["org-credential-used"] });
  await press(share, scenarios.link.copy);
  await says(share, scenarios.link.copied);
  const link = await clipboardText(page);
  expect(new URL(link).search).toBe("?page=credentials&as=admin&start=org-credential-used");
  await share
    .getByLabel(scenarios.link.start)
    .selectOption({ label: scenarios.names["team-owner"] });
  const roles = new URL(await field(share, scenarios.link.field).inputValue()).searchParams;
  expect(roles.get("as"), "a state about roles comes with them").toBe("user-owner-business");
  await page.goto(link);
  await screenOf(app, "credentials").getByText("STRIPE_KEY").waitFor();
  await app.getByText(people.signedIn.adminInTeam, { exact: true }).waitFor();
});

test("a link that names what is not there opens without it, and repeats nothing", async ({
  open,
}) => {
  const token = anyToken();
  const page = await open(`/sandbox/?page=${token}&as=nobody&start=never`);
  await says(appOn(page), scenarios.unknown);
  expect(await page.locator("body").innerText()).not.toContain(token.slice(4, 14));
  await turnTo(appOn(page), "oauth");
});

test("side by side, GitHub sees one owner or two people, and asks the one who has not connected", async ({
  open,
}) => {
  const page = await open("/sandbox/?page=oauth&start=shared-token", { width: 390, height: 844 });
  const screen = screenOf(appOn(page), "oauth");
  const panel = screen.getByRole("region", { name: teammates.title });
  await press(panel, teammates.run);
  await says(panel, teammates.sums["one-identity"]);
  const runs = panel.getByRole("list").getByRole("listitem");
  const shared = fill(teammates.results.posted, { name: "GITHUB_TOKEN" });
  await expect.poll(() => runs.getByText(shared).count()).toBe(2);
  await panel.getByRole("radio", { name: teammates.ways.oauth }).check();
  await press(panel, teammates.run);
  await says(panel, teammates.sums.asked);
  await runs.first().getByText(teammates.results["connect-account"]).waitFor();
  await runs
    .last()
    .getByText(fill(teammates.results.acted, { name: nameOf("sam") }))
    .waitFor();
  await press(screen, fill(oauth.connectNamed, { vendor: "GitHub" }));
  await press(screen, oauth.approve);
  await press(panel, teammates.run);
  await says(panel, teammates.sums["two-identities"]);
});

test("without a credential to share, both runs stop, and the way to share one works", async ({
  open,
}) => {
  const page = await open("/sandbox/?page=oauth");
  const app = appOn(page);
  const panel = screenOf(app, "oauth").getByRole("region", { name: teammates.title });
  await press(panel, teammates.run);
  await says(panel, teammates.sums.nobody);
  const scope = credentials.scopes.team;
  await says(panel, fill(teammates.shareAsAdmin, { button: shell.switchToAdmin, scope }));
  await signInAs(app, "admin");
  await press(panel, teammates.run);
  await says(panel, fill(teammates.share, { scope }));
  const screen = await followTo(app, "credentials");
  await press(screen, credentials.add);
  await field(screen, credentials.name).fill("GITHUB_TOKEN");
  await takeSample(screen);
  await screen.getByRole("radio", { name: scope, exact: true }).check();
  await press(screen, credentials.save);
  await says(screen, fill(credentials.saved, { name: "GITHUB_TOKEN" }));
  await turnTo(app, "oauth");
  await press(panel, teammates.run);
  await says(panel, teammates.sums["one-identity"]);
});

test("a teammate who has not connected can be let do so", async ({ open }) => {
  const page = await open("/sandbox/?page=oauth&start=connected");
  const panel = screenOf(appOn(page), "oauth").getByRole("region", { name: teammates.title });
  await press(panel, teammates.connectSam);
  await panel.getByRole("button", { name: teammates.connectSam }).waitFor({ state: "detached" });
  await panel.getByRole("radio", { name: teammates.ways.oauth }).check();
  await press(panel, teammates.run);
  await says(panel, teammates.sums["two-identities"]);
});

test("in a frame of another site without storage it works, and says what is missing", async ({
  open,
  watch,
}) => {
  watch.expect(/Permissions policy violation: The Clipboard API has been blocked/);
  // The wiki around the frame is another origin.
  watch.expect(/^other host: GET http:\/\/127\.0\.0\.1:\d+\/wiki$/);
  const page = await open("/sandbox/");
  const address = `${page.url()}?page=api-keys&start=connected`;
  const frame = `<iframe sandbox="allow-scripts" src="${address}" width="900" height="900"></iframe>`;
  const wiki = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end(frame),
  );
  await new Promise<void>((resolve) => wiki.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void wiki.close());
  const { port } = wiki.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/wiki`);
  const app = page.frameLocator("iframe").getByRole("group", { name: shell.frame, exact: true });
  await app.getByText(pages["api-keys"].framing).waitFor();
  await app.getByText(scenarios.notKept).waitFor();
  await press(app, keys.call);
  await says(app, keys.results.missing);

  // Such a frame blocks every submission of a form.
  await press(app, keys.add);
  await field(app, keys.name).fill("CI Pipeline");
  await press(app, keys.create);
  await press(app, keys.done);
  await app.getByRole("list", { name: keys.list }).getByText("CI Pipeline").waitFor();
  const screen = await turnTo(app, "credentials");
  await press(screen, credentials.add);
  await field(screen, credentials.name).fill("GITHUB_TOKEN");
  await takeSample(screen);
  await field(screen, credentials.value).press("Enter");
  await says(screen, fill(credentials.saved, { name: "GITHUB_TOKEN" }));

  // The frame may not use the clipboard by itself; the learner's click still copies.
  const inFrame = page.frameLocator("iframe");
  await inFrame.getByRole("button", { name: scenarios.link.copy, exact: true }).click();
  await inFrame.getByRole("status").filter({ hasText: scenarios.link.copied }).waitFor();
  await page.evaluate(() => document.body.appendChild(document.createElement("textarea")).focus());
  await page.keyboard.press("Control+V");
  await expect.poll(() => page.locator("textarea").inputValue()).toContain("start=connected");
});
