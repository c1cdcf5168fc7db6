/** Roles and plans: what each lets me do, and a refusal or a hint that says which could. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import people from "../../content/auxot/people.yaml";
import shell from "../../content/auxot/shell.yaml";
import cheatSheet from "../../content/site/cheat-sheet.yaml";
import { STANDINGS, type Standing } from "../../src/auxot/standing.ts";
import { fill } from "../../src/labels/fill.ts";
import { nameOfStanding } from "../../src/labels/name-of.ts";
import { appOn, press, says, turnTo } from "./support/app.ts";
import { expectLine, lessonPath } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const words = people.standing;

/** Chooses the parts one after the other, as a person does; the plan first, since it bounds the rest. */
async function become(app: Locator, standing: Standing): Promise<void> {
  const fold = app.locator("details").filter({ hasText: words.title });
  if ((await fold.getAttribute("open")) === null) await app.getByText(words.title).click();
  const choose = async (label: string, option: string) => {
    const select = app.getByLabel(label, { exact: true });
    await select.selectOption({ label: option });
    await expect.poll(() => select.locator("option:checked").textContent()).toBe(option);
  };
  await choose(words.tier, people.tiers[standing.tier]);
  await choose(words.orgRole, words.orgRoles[standing.orgRole]);
  await choose(words.teamRole, words.teamRoles[standing.teamRole]);
  await app.getByText(nameOfStanding(standing), { exact: true }).waitFor();
}

test("each role and plan can choose what it may, and is told who else could", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  await app.getByRole("button", { name: shell.switchToAdmin }).waitFor();
  for (const standing of STANDINGS) {
    await become(app, standing);
    const ofTeam = standing.teamRole === "admin" || standing.teamRole === "owner";
    const ofOrg = standing.orgRole !== "user";
    const teams = standing.tier === "business";
    let screen = await turnTo(app, "api-keys");
    await press(screen, keys.add);
    const team = screen.getByRole("radio", { name: keys.owners.team, exact: true });
    expect(await team.isEnabled(), nameOfStanding(standing)).toBe(ofTeam);
    if (!ofTeam)
      await screen.getByText((teams ? keys.ownerNeeds : keys.ownerNeedsPlan).team).waitFor();
    screen = await turnTo(app, "credentials");
    await press(screen, credentials.add);
    const scope = (name: "team" | "org") =>
      screen.getByRole("radio", { name: credentials.scopes[name], exact: true });
    expect(await scope("team").isEnabled()).toBe(ofTeam);
    expect(await scope("org").isEnabled()).toBe(ofOrg);
    screen = await turnTo(app, "oauth");
    expect(await screen.getByRole("button", { name: oauth.add, exact: true }).isVisible()).toBe(
      ofOrg,
    );
    expect(await screen.getByRole("button", { name: oauth.emptyPage }).isVisible()).toBe(!ofOrg);
    const alone = standing.tier === "free";
    expect(await app.getByRole("button", { name: shell.switchToAdmin }).isVisible()).toBe(!alone);
  }
});

test("what cannot be together moves along, and says so", async ({ open }) => {
  const page = await open("/sandbox/", { width: 390, height: 844 });
  const app = appOn(page);
  await app.getByText(words.title).click();
  await app.getByLabel(words.tier, { exact: true }).selectOption({ label: people.tiers.free });
  const alone = { orgRole: "owner", teamRole: "none", tier: "free" } as const;
  await says(app, fill(words.moved, { standing: nameOfStanding(alone), tier: people.tiers.free }));
  await page.reload();
  await app.getByText(nameOfStanding(alone), { exact: true }).waitFor();
});

test("an Owner finishes the lesson's acts, and the sheet says what they did", async ({ open }) => {
  const page = await open(lessonPath);
  const app = appOn(page, "api-keys");
  await app.scrollIntoViewIfNeeded();
  await become(app, { orgRole: "owner", teamRole: "owner", tier: "business" });
  const screen = await turnTo(app, "api-keys");
  await press(screen, keys.add);
  await screen.getByRole("radio", { name: keys.owners.team, exact: true }).check();
  await screen.getByRole("textbox", { name: keys.name, exact: true }).fill("CI Pipeline");
  await press(screen, keys.create);
  await press(screen, keys.done);
  await expectLine(
    page,
    "into",
    fill(cheatSheet.lines.into.stems.createdTeam, { name: "CI Pipeline" }),
  );
});
