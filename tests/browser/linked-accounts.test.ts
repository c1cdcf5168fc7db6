/** Settings → Linked Accounts as a learner uses it: a code, a link, and what it is not. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import words from "../../content/auxot/linked-accounts.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import samples from "../../content/auxot/samples.yaml";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../../src/labels/fill.ts";
import { anyToken } from "../unit/secrets/make.ts";
import {
  appOn,
  expectStopped,
  field,
  followTo,
  press,
  says,
  screenOf,
  turnTo,
} from "./support/app.ts";
import { test } from "./support/test.ts";

/** The code in the bot's direct message. */
async function codeFrom(row: Locator): Promise<string> {
  const [before = "", after = ""] = words.messageCode.split("{code}");
  const message = (await row.getByText(before.trim()).last().textContent()) ?? "";
  return message.slice(before.length, message.length - after.length);
}

for (const app of ["slack", "discord"] as const) {
  const named = { app: words.apps[app] };

  test(`${named.app} is linked with the code the bot sent, and unlinked`, async ({ open }) => {
    const page = await open("/sandbox/");
    const screen = await turnTo(appOn(page), "linked-accounts");
    const row = screen.getByRole("listitem").filter({ hasText: named.app });
    await row.getByText(words.notLinked, { exact: true }).waitFor();
    await press(row, fill(words.sendNamed, named));
    await says(row, fill(words.sent, named));
    const code = await codeFrom(row);

    const link = fill(words.confirmNamed, named);
    await press(row, link);
    await says(row, refusals.plain["code-missing"]);
    const box = field(row, fill(words.code, named));
    await box.fill(code === "111111" ? "222222" : "111111");
    await press(row, link);
    await says(row, refusals.plain["code-wrong"]);
    await box.fill(code);
    await press(row, link);
    await says(row, fill(words.done, named));
    await row.getByText(words.linked, { exact: true }).waitFor();

    await press(row, fill(words.unlinkNamed, named));
    await says(row, fill(words.unlinked, named));
    await row.getByText(words.notLinked, { exact: true }).waitFor();
  });
}

test("a secret instead of the code is stopped, with the way to its page", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const screen = await turnTo(app, "linked-accounts");
  const named = { app: words.apps.slack };
  await press(screen, fill(words.sendNamed, named));
  const code = field(screen, fill(words.code, named));
  const secret = { secret: "vendor-token", vendor: "GitHub" } as const;
  await code.fill(anyToken());
  await press(screen, fill(words.confirmNamed, named));
  await expectStopped(screen, { ...secret, box: "linked-accounts" });
  expect(await code.inputValue(), "a real one does not stay").toBe("");
  await press(screen, shell.trySample);
  await press(screen, samples["github-token"]);
  await press(screen, fill(words.confirmNamed, named));
  await expectStopped(screen, { ...secret, box: "linked-accounts" });
  await followTo(app, "credentials");
});

test("the page says what it is not, and opens the one that is meant", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const screen = await turnTo(app, "linked-accounts");
  const isNot = screen.getByRole("region", { name: words.isNotTitle });
  await isNot.getByText(words.isNot).waitFor();
  await press(isNot, words.openOauth);
  await screenOf(app, "oauth").waitFor();
});
