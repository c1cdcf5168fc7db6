/** Settings → Credentials as a learner uses it, and an agent's run that reads one by name. */
import { expect } from "vitest";
import boxes from "../../content/auxot/boxes.yaml";
import words from "../../content/auxot/credentials.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import shell from "../../content/auxot/shell.yaml";
import trace from "../../content/auxot/trace.yaml";
import { fill } from "../../src/labels/fill.ts";
import { alphanumeric, anyToken } from "../unit/secrets/make.ts";
import {
  appOn,
  expectDirection,
  expectStopped,
  field,
  followTo,
  press,
  says,
  signInAs,
  takeOtherSample,
  takeSample,
  turnTo,
} from "./support/app.ts";
import { test } from "./support/test.ts";

const name = "GITHUB_TOKEN";

const ends = [trace.ends.agent, trace.ends.auxot, "GitHub"];

test("a credential is saved, replaced and deleted, and the agent's run follows", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  const run = screen.getByRole("region", { name: words.runTitle });
  await screen.getByText(words.empty).waitFor();

  await press(run, words.run);
  await says(run, fill(words.results.missing, { name }));
  await expectDirection(run, ends, "stopped", trace.noAnswer);

  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(name);
  await takeSample(form);
  const value = await field(form, words.value).inputValue();
  expect(value.length).toBeGreaterThan(20);
  await press(form, words.save);
  await says(screen, fill(words.saved, { name }));
  const row = screen.getByRole("list", { name: words.list }).getByRole("listitem");
  await row.getByText(name, { exact: true }).waitFor();
  await row.getByText(words.scopes.personal, { exact: true }).waitFor();
  await row.getByText(words.masked, { exact: true }).waitFor();

  await press(run, words.run);
  await says(run, fill(words.results.posted, { name, scope: words.scopes.personal }));
  await expectDirection(run, ends, "through", "201");
  await run.getByText(fill(trace.as.personal, { name }), { exact: true }).waitFor();
  expect(await page.content(), "the saved value is shown nowhere").not.toContain(value);

  await press(row, fill(words.replaceNamed, { name }));
  const replacing = screen.getByRole("form", { name: fill(words.replaceNamed, { name }) });
  await takeOtherSample(replacing, "stripe-key");
  await press(replacing, words.save);
  await says(screen, fill(words.replaced, { name }));
  await press(run, words.run);
  await says(run, fill(words.results.rejected, { name, scope: words.scopes.personal }));
  await expectDirection(run, ends, "refused", "401");

  await press(row, fill(words.deleteNamed, { name }));
  await says(screen, fill(words.deleted, { name }));
  await screen.getByText(words.empty).waitFor();
  await press(run, words.run);
  await says(run, fill(words.results.missing, { name }));
});

test("a bad, a duplicate and a missing name or value are refused in words", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  const save = () => press(form, words.save);

  await save();
  await says(screen, refusals.plain["name-missing"]);
  await field(form, words.name).fill("github-token");
  await save();
  await says(screen, fill(refusals.plain["name-malformed"], { suggestion: name }));
  await field(form, words.name).fill("A".repeat(65));
  await save();
  await says(screen, fill(refusals.plain["name-too-long"], { limit: "64" }));
  await field(form, words.name).fill(name);
  await save();
  await says(screen, refusals.plain["value-missing"]);
  await takeSample(form);
  await save();
  await says(screen, fill(words.saved, { name }));

  await press(screen, words.add);
  await field(form, words.name).fill(name);
  await takeSample(form);
  await save();
  await says(screen, fill(refusals.plain["name-taken"], { name }));
  expect(await screen.getByRole("list", { name: words.list }).getByRole("listitem").count()).toBe(
    1,
  );
});

test("what was told of a form goes when the form changes, is left, or is another", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  const gone = (sentence: string) => screen.getByText(sentence).waitFor({ state: "detached" });
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(name);
  await press(form, words.save);
  await says(screen, refusals.plain["value-missing"]);
  await takeSample(form);
  await gone(refusals.plain["value-missing"]);
  await field(form, words.value).press("End");
  await field(form, words.value).press("x");
  await gone(shell.sampleReady);
  await takeSample(form);
  await press(form, words.save);

  const taken = fill(refusals.plain["name-taken"], { name });
  await press(screen, words.add);
  await field(form, words.name).fill(name);
  await press(form, words.save);
  await says(screen, taken);
  await press(form, shell.cancel);
  await gone(taken);
  await press(screen, words.add);
  await field(form, words.name).fill(name);
  await press(form, words.save);
  await says(screen, taken);
  await press(screen, fill(words.replaceNamed, { name }));
  await gone(taken);
});

test("a name that speaks of another vendor gets that vendor's sample", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, words.add);
  await field(screen, words.name).fill("STRIPE_KEY");
  await takeSample(screen);
  await press(screen, words.save);
  await says(screen, fill(boxes.cells["vendor-token"].credentials.now, { vendor: "Stripe" }));
});

const wrong = [
  { sample: "auxot-user-key", secret: "user-key", page: "api-keys" },
  { sample: "auxot-team-key", secret: "team-key", page: "api-keys" },
  { sample: "github-client-secret", secret: "client-secret", page: "oauth" },
  { sample: "github-oauth-token", secret: "oauth-token", page: "oauth" },
  { sample: "oauth-callback", secret: "oauth-code", page: "oauth" },
] as const;

test("a secret that belongs elsewhere is stopped, and its button opens the right page", async ({
  open,
}) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  for (const { sample, secret, page: opens } of wrong) {
    const screen = await turnTo(app, "credentials");
    await press(screen, words.add);
    const form = screen.getByRole("form", { name: words.add });
    await field(form, words.name).fill(name);
    await takeOtherSample(form, sample);
    await press(form, words.save);
    await expectStopped(screen, { secret, box: "credentials" });
    await followTo(app, opens);
  }
  const screen = await turnTo(app, "credentials");
  await screen.getByText(words.empty).waitFor();
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(name);
  await takeOtherSample(form, "tools-connector-key");
  await press(form, words.save);
  await expectStopped(screen, { secret: "tools-key", box: "credentials" });

  await field(form, words.name).fill(anyToken());
  await press(form, words.save);
  const found = { secret: "vendor-token", vendor: "GitHub", box: "credentials-name" } as const;
  await expectStopped(screen, found);
});

test("a value that looks real is refused even in the right box", async ({ open }) => {
  const page = await open("/sandbox/");
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await field(form, words.name).fill(name);
  await field(form, words.value).fill(anyToken());
  await press(form, words.save);
  await says(screen, refusals.notASample);
  const held = () => field(form, words.value).inputValue();
  expect(await held(), "it was not kept").toBe("");
  await field(form, words.value).fill(alphanumeric(32));
  await press(form, words.save);
  await says(screen, refusals.notASampleUnknown);
  expect(await held()).toBe("");
  await screen.getByText(words.empty).waitFor();
});

test("an org admin may choose wider scopes, and a run of mine may use them", async ({ open }) => {
  const page = await open("/sandbox/");
  const app = appOn(page);
  let screen = await turnTo(app, "credentials");
  await press(screen, words.add);
  for (const scope of ["team", "org"] as const) {
    const choice = screen.getByRole("radio", { name: words.scopes[scope], exact: true });
    expect(await choice.isDisabled(), "I may save my own only").toBe(true);
    await screen.getByText(words.scopeNeeds[scope]).waitFor();
  }

  await signInAs(app, "admin");
  screen = await turnTo(app, "credentials");
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  await form.getByRole("radio", { name: words.scopes.team, exact: true }).check();
  await form.getByRole("radio", { name: words.scopes.org, exact: true }).check();
  await field(form, words.name).fill(name);
  await takeSample(form);
  await press(form, words.save);
  await says(screen, fill(words.saved, { name }));

  await signInAs(app, "you");
  screen = await turnTo(app, "credentials");
  await screen.getByText(words.empty).waitFor();
  await press(screen, words.run);
  await says(screen, fill(words.results.posted, { name, scope: words.scopes.org }));
});
