/** The developers' switch of /sandbox/: the same answers, seen in the browser's Network tab. */
import { expect } from "vitest";
import words from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import site from "../../content/site/site.yaml";
import { ORIGIN } from "../../src/auxot/api.ts";
import { fill } from "../../src/labels/fill.ts";
import { appOn, field, press, says, takeSample, turnTo } from "./support/app.ts";
import { lessonPath, shapeOf } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const name = "GITHUB_TOKEN";

test("the worker answers the calls, takes samples only, and stops", async ({ open, watch }) => {
  // The harness hears each call as one to another host, though the worker answers it here.
  watch.expect(/^other host: \w+ https:\/\/auxot\.invalid\//);
  const page = await open("/sandbox/");
  const calls: string[] = [];
  page.on("response", (response) => {
    if (!response.url().startsWith(ORIGIN)) return;
    calls.push(`${response.status()} ${response.fromServiceWorker()}`);
  });
  const developers = page.getByRole("region", { name: site.worker.title });
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, words.run);
  await says(screen, fill(words.results.missing, { name }));
  expect(calls, "the page answers by itself").toEqual([]);

  await press(developers, site.worker.start);
  await says(developers, site.worker.on);
  await press(screen, words.add);
  const form = screen.getByRole("form", { name: words.add });
  const value = field(form, words.value);
  expect(await value.isEditable()).toBe(false);
  await form.getByText(shell.samplesOnly).waitFor();
  await field(form, words.name).fill(name);
  await takeSample(form);
  await press(form, words.save);
  await says(screen, fill(words.saved, { name }));
  await press(screen, words.run);
  await says(screen, fill(words.results.posted, { name, scope: words.scopes.personal }));
  expect(calls.length, "a sample, a save and a run").toBe(3);
  expect(new Set(calls)).toEqual(new Set(["200 true"]));

  await press(developers, site.worker.stop);
  await says(developers, site.worker.off);
  await press(screen, words.run);
  await press(screen, words.add);
  expect(await field(form, words.value).isEditable()).toBe(true);
  expect(calls.length).toBe(3);
});

test("where the worker cannot start, the page says so and goes on by itself", async ({ open }) => {
  const page = await open("/sandbox/", { intranet: true });
  const developers = page.getByRole("region", { name: site.worker.title });
  await press(developers, site.worker.start);
  await developers
    .getByRole("status")
    .filter({ hasText: shapeOf(site.worker.failed) })
    .waitFor();
  const screen = await turnTo(appOn(page), "credentials");
  await press(screen, words.run);
  await says(screen, fill(words.results.missing, { name }));
});

test("no other page has the switch or a worker", async ({ open }) => {
  const page = await open(lessonPath);
  expect(await page.getByRole("button", { name: site.worker.start }).count()).toBe(0);
  const workers = await page.evaluate(async () => {
    return (await navigator.serviceWorker.getRegistrations()).length;
  });
  expect(workers).toBe(0);
});
