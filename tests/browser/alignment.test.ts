/** What belongs on one edge stands on it, at a desk and on a phone. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import shell from "../../content/auxot/shell.yaml";
import trace from "../../content/auxot/trace.yaml";
import webhook from "../../content/auxot/webhook.yaml";
import site from "../../content/site/site.yaml";
import { appOn, field, press, screenOf } from "./support/app.ts";
import { lessonPath } from "./support/lesson.ts";
import { test } from "./support/test.ts";

/** Where the text of an element begins and ends, whatever room there is around it. */
async function edges(element: Locator): Promise<{ left: number; right: number; top: number }> {
  return element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top } = range.getBoundingClientRect();
    return { left, right, top };
  });
}

const left = async (element: Locator) => Math.round((await edges(element)).left);
const button = (scope: Locator, name: string) => scope.getByRole("button", { name, exact: true });

for (const width of [1440, 390]) {
  test(`text buttons and labels stand on their edge at ${width} px`, async ({ open }) => {
    const page = await open("/sandbox/?page=oauth", { width });
    const app = appOn(page);
    const oauthEdge = await left(screenOf(app, "oauth").getByRole("heading", { level: 3 }));
    expect(await left(button(app, shell.backToMenu))).toBe(oauthEdge);
    expect(await left(button(app, oauth.emptyPage))).toBe(oauthEdge);
    if (width === 390)
      for (const name of [shell.reset, shell.switchToAdmin])
        expect(await left(button(app, name)), name).toBe(
          await left(app.getByText(shell.frame, { exact: true }).first()),
        );

    await press(app, shell.backToMenu);
    await button(app, keys.add).waitFor({ state: "detached" });
    await app.getByRole("button", { name: "API Keys" }).click();
    const caller = app.getByRole("region", { name: keys.caller });
    const edge = await left(caller.getByRole("heading"));
    for (const legend of [keys.header, keys.address])
      expect(await left(caller.getByText(legend, { exact: true })), legend).toBe(edge);

    const vendor = app.getByRole("region", { name: webhook.title });
    const save = await button(vendor, webhook.save).boundingBox();
    const form = await vendor.getByRole("form").boundingBox();
    expect(save?.width, "as wide as its words").toBeLessThan((form?.width ?? 0) * 0.75);
  });
}

test("on a phone a key's row keeps its button beside the name, and a call its label beside the value", async ({
  open,
}) => {
  const page = await open("/sandbox/?page=api-keys", { width: 390, height: 844 });
  const screen = screenOf(appOn(page), "api-keys");
  await press(screen, keys.add);
  await field(screen, keys.name).fill("CI Pipeline");
  await press(screen, keys.create);
  await press(screen, keys.done);
  const row = screen.getByRole("list", { name: keys.list }).getByRole("listitem");
  const name = await row.locator(".app-row-name").boundingBox();
  const remove = await row.getByRole("button").boundingBox();
  if (!name || !remove) throw new Error("The row is shown.");
  expect(remove.x).toBeGreaterThan(name.x + name.width - 1);
  expect(remove.y).toBeLessThan(name.y + name.height);

  await press(screen, keys.call);
  const line = screen.locator(".direction-line");
  const term = await edges(line.getByText(trace.request, { exact: true }));
  const value = await edges(line.locator("dd").first());
  expect(Math.abs(term.top - value.top)).toBeLessThan(4);
});

test("without JavaScript a sandbox's words keep the page's edge on a phone", async ({ open }) => {
  const page = await open(lessonPath, { width: 390, javaScript: false });
  const edge = await left(page.getByRole("heading", { level: 1 }));
  const words = page.locator(".sandbox noscript p:visible");
  expect(await words.count()).toBeGreaterThan(0);
  for (const each of await words.all()) expect(await left(each)).toBe(edge);
});

test("on the first page no direction's title breaks at a desk", async ({ open }) => {
  const page = await open("/", { width: 1440 });
  for (const { title } of Object.values(site.directions)) {
    const box = await page.getByText(title, { exact: true }).boundingBox();
    expect(box?.height, title).toBeLessThan(32);
  }
});
