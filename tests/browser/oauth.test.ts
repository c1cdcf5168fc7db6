/** Settings → OAuth as a learner uses it: the admin's half, their own half, and a tool's call. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import words from "../../content/auxot/oauth.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import trace from "../../content/auxot/trace.yaml";
import exported from "../../content/site/sheet-exports.yaml";
import form from "../../content/site/sheet-form.yaml";
import { fill } from "../../src/labels/fill.ts";
import { nameOf } from "../../src/labels/name-of.ts";
import { alphanumeric, anyToken, glue, hex } from "../unit/secrets/make.ts";
import {
  appOn,
  expectDirection,
  expectStopped,
  field,
  followTo,
  press,
  says,
  screenOf,
  signInAs,
  takeOtherSample,
  takeSample,
  turnTo,
} from "./support/app.ts";
import { lessonPath, lineField, sheetOn } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const vendor = "GitHub";
const github = { vendor };

const rowOf = (screen: Locator, name = vendor) =>
  screen.getByRole("list", { name: words.list }).getByRole("listitem").filter({ hasText: name });

async function callTool(screen: Locator): Promise<Locator> {
  const panel = screen.getByRole("region", { name: words.runTitle });
  await press(panel, words.run);
  return panel;
}

const ends = [trace.ends.tool, trace.ends.auxot, "GitHub"];

test("a tool acts as me only while I have connected my own account", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "oauth");
  await rowOf(screen).getByText(words.notConnected, { exact: true }).waitFor();
  const panel = await callTool(screen);
  await says(panel, words.results["connect-account"]);
  await expectDirection(panel, ends, "stopped", trace.noAnswer);

  const connect = () => press(screen, fill(words.connectNamed, github));
  const dialog = screen.getByRole("dialog", { name: fill(words.consentTitle, github) });
  await connect();
  for (const scope of words.consentScopes) await dialog.getByText(scope).waitFor();
  await press(dialog, words.deny);
  await says(screen, fill(words.denied, github));
  await connect();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await rowOf(screen).getByText(words.notConnected, { exact: true }).waitFor();
  await says(await callTool(screen), words.results["connect-account"]);

  await connect();
  await press(dialog, words.approve);
  await says(screen, fill(words.approved, github));
  await rowOf(screen).getByText(words.connected, { exact: true }).waitFor();
  await says(await callTool(screen), fill(words.results.acted, { who: nameOf("you") }));
  await expectDirection(panel, ends, "through", "201");

  await press(screen, fill(words.disconnectNamed, github));
  await says(screen, fill(words.disconnected, github));
  await says(await callTool(screen), words.results["connect-account"]);
});

test("an admin adds a row; it connects nobody", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  let screen = await turnTo(app, "oauth");
  await press(screen, fill(words.connectNamed, github));
  await press(screen, words.approve);
  await says(screen, fill(words.approved, github));
  expect(await screen.getByRole("button", { name: words.add }).count()).toBe(0);

  await signInAs(app, "admin");
  screen = screenOf(app, "oauth");
  await says(await callTool(screen), words.results["connect-account"]);
  await press(screen, words.add);
  const adding = screen.getByRole("form", { name: words.add });
  const choices = adding.getByRole("combobox", { name: words.vendor }).getByRole("option");
  const vendors = await choices.allInnerTexts();
  expect(vendors, "GitHub has a row already").not.toContain(vendor);
  const added = { vendor: vendors[0] ?? "" };
  await press(adding, words.save);
  await says(screen, refusals.plain["client-id-missing"]);
  await field(adding, words.clientId).fill("demo");
  await press(adding, words.save);
  await says(screen, refusals.plain["value-missing"]);
  await takeSample(adding);
  const secret = await field(adding, words.clientSecret).inputValue();
  await press(adding, words.save);
  await says(screen, fill(words.added, added));
  await rowOf(screen, added.vendor).getByText(words.notConnected, { exact: true }).waitFor();
  expect(await page.content()).not.toContain(secret);

  await signInAs(app, "you");
  screen = screenOf(app, "oauth");
  await rowOf(screen).getByText(words.connected, { exact: true }).waitFor();
  await rowOf(screen, added.vendor).getByText(words.notConnected, { exact: true }).waitFor();
});

test("the client secret's box stops other secrets, and real ones", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  await turnTo(app, "oauth");
  await signInAs(app, "admin");
  const screen = screenOf(app, "oauth");
  await press(screen, words.add);
  const adding = screen.getByRole("form", { name: words.add });
  const save = () => press(adding, words.save);
  const token = { secret: "vendor-token", vendor, right: "credentials" } as const;

  await field(adding, words.clientId).fill(anyToken());
  await save();
  await expectStopped(screen, { ...token, box: "oauth-client-id" });
  await field(adding, words.clientId).fill("demo");
  await field(adding, words.clientSecret).fill(hex(40));
  await save();
  await says(screen, refusals.notASampleUnknown);
  await field(adding, words.clientSecret).fill(glue("GOCSPX", "-", alphanumeric(28)));
  await save();
  await says(screen, refusals.notASample);
  await takeOtherSample(adding, "github-oauth-token");
  await save();
  const wrong = { secret: "oauth-token", box: "oauth", right: "oauth-connect" } as const;
  await expectStopped(screen, wrong);
  await takeOtherSample(adding, "github-token");
  await save();
  await expectStopped(screen, { ...token, box: "oauth" });
  await followTo(app, "credentials");
});

for (const path of [lessonPath, "/sandbox/"]) {
  test(`an empty page is an answer that goes on the sheet, from ${path}`, async ({ open }) => {
    const page = await open(path);
    const app = appOn(page, path === lessonPath ? "oauth" : undefined);
    const screen = await turnTo(app, "oauth");
    await press(screen, words.emptyPage);
    await screen.getByText(words.emptyForYou).waitFor();
    expect(await rowOf(screen).count()).toBe(0);
    await press(screen, words.noteForSheet);
    await says(screen, words.noted);
    await press(screen, words.notEmptyPage);
    await rowOf(screen).waitFor();

    await page.goto(new URL("../".repeat(path.split("/").length - 2), page.url()).href);
    await page.goto(`${page.url()}sheet/`);
    await sheetOn(page).getByText(exported.adminOnly).waitFor();
    await press(sheetOn(page), form.removeNote);
    await sheetOn(page).getByText(exported.adminOnly).waitFor({ state: "hidden" });
    await lineField(page, "delegated").waitFor();
  });
}
