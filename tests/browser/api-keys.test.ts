/** Settings → API Keys as a learner uses it, and a script that calls Auxot from outside. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import words from "../../content/auxot/api-keys.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import samples from "../../content/auxot/samples.yaml";
import shell from "../../content/auxot/shell.yaml";
import trace from "../../content/auxot/trace.yaml";
import { fill } from "../../src/labels/fill.ts";
import { nameOf } from "../../src/labels/name-of.ts";
import { anyToken } from "../unit/secrets/make.ts";
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
import { clipboardText } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const name = "CI Pipeline";

const callerOf = (screen: Locator) => screen.getByRole("region", { name: words.caller });
const dialogOf = (screen: Locator) => screen.getByRole("dialog", { name: words.createdTitle });

/** Makes a key and returns it, the dialog closed again. */
async function make(screen: Locator, called: string, owner: "personal" | "team") {
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(called);
  await form.getByRole("radio", { name: words.owners[owner], exact: true }).check();
  await press(form, words.create);
  const key = await field(dialogOf(screen), words.createdField).inputValue();
  await press(dialogOf(screen), words.done);
  return key;
}

async function call(
  screen: Locator,
  key: string,
  address: keyof typeof words.addresses,
  header: keyof typeof words.headers = "authorization",
): Promise<Locator> {
  const caller = callerOf(screen);
  await caller.getByRole("combobox", { name: words.key }).selectOption({ label: key });
  await caller.getByRole("radio", { name: words.headers[header], exact: true }).check();
  await caller.getByRole("radio", { name: words.addresses[address], exact: true }).check();
  await press(caller, words.call);
  return caller;
}

test("a key is shown once with a copy, and its caller gets 200, 403, then 401", async ({
  open,
}) => {
  const page = await open("/sandbox/", { clipboard: "granted" });
  let screen = await turnTo(appOn(page), "api-keys");
  await screen.getByText(words.empty).waitFor();
  await says(await call(screen, words.keyNone, "agents"), words.results.missing);
  const caller = callerOf(screen);
  const ends = [trace.ends.script, trace.ends.auxot];
  await expectDirection(caller, ends, "refused", "401");

  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(name);
  await press(form, words.create);
  const dialog = dialogOf(screen);
  await dialog.getByText(shell.frame, { exact: true }).waitFor();
  const key = await field(dialog, words.createdField).inputValue();
  expect(key).toMatch(/^user\./);
  await press(dialog, words.copy);
  await says(dialog, words.copied);
  expect(await clipboardText(page)).toBe(key);
  await press(dialog, words.done);
  await dialog.waitFor({ state: "hidden" });
  const row = screen.getByRole("list", { name: words.list }).getByRole("listitem");
  await row.getByText(name).waitFor();

  const you = { who: nameOf("you") };
  await says(await call(screen, name, "agents"), fill(words.results.ok, you));
  await expectDirection(caller, ends, "through", "200");
  await says(await call(screen, name, "users"), fill(words.results.forbidden, you));
  await expectDirection(caller, ends, "refused", "403");
  await says(await call(screen, name, "agents", "x-api-key"), fill(words.results.ok, you));

  await page.reload();
  screen = await turnTo(appOn(page), "api-keys");
  await screen.getByRole("list", { name: words.list }).getByText(name).waitFor();
  const held = () =>
    Array.from(document.querySelectorAll("input"), (input) => input.value).join("\n");
  expect(await page.evaluate(held), "a key is shown once").not.toContain(key);
  await callerOf(screen).getByRole("combobox").selectOption({ label: words.keyPaste });
  await field(callerOf(screen), words.pasted).fill(key);
  await says(await call(screen, words.keyPaste, "agents"), fill(words.results.ok, you));

  await press(screen, fill(words.deleteNamed, { name }));
  await says(screen, fill(words.deleted, { name }));
  await screen.getByText(words.empty).waitFor();
  const gone = fill(words.results.deleted, { name });
  await says(await call(screen, `${name} (${words.deletedMark})`, "agents"), gone);
  await expectDirection(callerOf(screen), ends, "refused", "401");
});

test("a caller with a strange key, a foreign secret or a real one is told what it is", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const screen = await turnTo(app, "api-keys");
  const caller = callerOf(screen);
  await caller.getByRole("combobox").selectOption({ label: words.keyPaste });
  await field(caller, words.pasted).fill("practice");
  await press(caller, words.call);
  await says(caller, words.results.invalid);
  expect(await caller.getByText(refusals.next.credentials).count(), "it is an Auxot key").toBe(0);

  await takeOtherSample(caller, "github-token");
  await press(caller, words.call);
  await expectStopped(caller, { secret: "vendor-token", vendor: "GitHub", box: "caller" });
  await followTo(app, "credentials");

  const again = callerOf(await turnTo(app, "api-keys"));
  await again.getByRole("combobox").selectOption({ label: words.keyPaste });
  await field(again, words.pasted).fill(anyToken());
  await press(again, words.call);
  await expectStopped(again, { secret: "vendor-token", vendor: "GitHub", box: "caller" });
  expect(await field(again, words.pasted).inputValue(), "a real one does not stay").toBe("");
  await takeSample(again);
  await press(again, words.call);
  await says(again, words.sampleKey);
});

test("a key's name must be there, and is no place for a secret", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  const screen = await turnTo(app, "api-keys");
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await press(form, words.create);
  await says(screen, refusals.plain["name-missing"]);
  await field(form, words.name).fill(anyToken());
  await press(form, words.create);
  const secret = { secret: "vendor-token", vendor: "GitHub" } as const;
  await expectStopped(screen, { ...secret, box: "api-keys" });
  expect(await field(form, words.name).inputValue(), "a real one does not stay").toBe("");
  await press(form, shell.cancel);
  expect(await screen.getByText(refusals.next.credentials).count(), "left with its form").toBe(0);

  await press(screen, words.add);
  await press(form, shell.trySample);
  await press(form, samples["github-token"]);
  await press(form, words.create);
  await expectStopped(screen, { ...secret, box: "api-keys" });
  await followTo(app, "credentials");
  await (await turnTo(app, "api-keys")).getByText(words.empty).waitFor();
});

test("an admin makes team keys and may read more; back in my view I cannot delete them", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  let screen = await turnTo(app, "api-keys");
  await press(screen, words.add);
  const team = screen.getByRole("radio", { name: words.owners.team, exact: true });
  expect(await team.isDisabled(), "a Member makes no team key").toBe(true);
  await screen.getByText(words.ownerNeeds.team).waitFor();

  await signInAs(app, "admin");
  screen = await turnTo(app, "api-keys");
  expect(await make(screen, "Nightly build", "team")).toMatch(/^team\./);
  expect(await make(screen, "Robin's script", "personal")).toMatch(/^user\./);
  const admin = { who: nameOf("admin") };
  await says(await call(screen, "Robin's script", "users"), fill(words.results.ok, admin));

  await signInAs(app, "you");
  screen = screenOf(app, "api-keys");
  const rows = screen.getByRole("list", { name: words.list }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.getByRole("button").count(), "a Member may not delete it").toBe(0);
  const who = nameOf("team");
  await says(await call(screen, "Nightly build", "agents"), fill(words.results.ok, { who }));
  await says(await call(screen, "Nightly build", "users"), fill(words.results.forbidden, { who }));
});
