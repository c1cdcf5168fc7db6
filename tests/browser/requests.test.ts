/** The request panel of the whole app: every call with its answer, filtered, and copied as a command. */
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import trace from "../../content/auxot/trace.yaml";
import { fill } from "../../src/labels/fill.ts";
import { appOn, press, says, turnTo } from "./support/app.ts";
import { clipboardText } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const words = trace.panel;

test("every call is listed, filtered by direction, and copied with a variable for its secret", async ({
  open,
}) => {
  const page = await open("/sandbox/", { clipboard: "granted" });
  const app = appOn(page);
  const panel = page.getByRole("region", { name: words.title });
  await says(panel, words.empty);
  const screen = await turnTo(app, "api-keys");
  const caller = screen.getByRole("region", { name: keys.caller });
  await press(caller, keys.call);
  await says(panel, words.countOne);
  await press(await turnTo(app, "oauth"), oauth.run);
  const calls = panel.getByRole("list").getByRole("listitem");
  await expect.poll(() => calls.count()).toBe(2);
  await calls.first().getByText(trace.noAnswer).waitFor();
  expect(await calls.first().getByText(trace.header, { exact: true }).count()).toBe(0);
  expect(await calls.first().getByText(trace.seenAs, { exact: true }).count()).toBe(0);
  await calls
    .last()
    .getByText(JSON.stringify({ error: trace.errors.missing }))
    .waitFor();

  await panel.getByRole("radio", { name: trace.directions.into }).check();
  await says(panel, fill(words.count, { n: "1", m: "2" }));
  await calls.getByText(words.command).click();
  await press(calls, fill(words.copy, { n: "1" }));
  await says(calls, words.copied);
  expect(await clipboardText(page)).toBe('curl "$AUXOT_BASE_URL/api/agents"');

  await panel.getByRole("radio", { name: trace.directions.out }).check();
  await says(panel, words.empty);
});

test("where the browser refuses to copy, the command is selected and the keys are named", async ({
  open,
}) => {
  const page = await open("/sandbox/", { clipboard: "denied" });
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await press(await turnTo(appOn(page), "api-keys"), keys.call);
  const panel = page.getByRole("region", { name: words.title });
  await panel.getByText(words.command).click();
  await press(panel, fill(words.copy, { n: "1" }));
  await says(panel, fill(words.copyRefused, { keys: "Ctrl+C" }));
  expect(await page.evaluate(() => String(getSelection()))).toContain("curl");
});
