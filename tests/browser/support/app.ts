/** Drives the simulated app as a learner would: by role, and by the words of content/auxot. */
import type { Page as BrowserPage, Locator } from "playwright-core";
import { expect } from "vitest";
import pages from "../../../content/auxot/pages.yaml";
import samples from "../../../content/auxot/samples.yaml";
import shell from "../../../content/auxot/shell.yaml";
import { type Box, type PlainField, type SeenForm, wrongBox } from "../../../src/auxot/boxes.ts";
import type { Page } from "../../../src/auxot/pages.ts";
import { lessonStanding } from "../../../src/auxot/standing.ts";
import { fill } from "../../../src/labels/fill.ts";
import { nameOfViewer } from "../../../src/labels/name-of.ts";
import { tellWrongBox } from "../../../src/labels/tell-box.ts";
import type { SampleKind } from "../../../src/secrets/samples.ts";

/** A sandbox of the lesson, by the page it is about; without one, the whole app of `/sandbox/`. */
export function appOn(page: BrowserPage, about?: Page): Locator {
  const name = about ? `${shell.frame}: ${pages[about].name}` : shell.frame;
  return page.getByRole("group", { name, exact: true });
}

/** The opened Settings page, a region named by it. */
export function screenOf(app: Locator, page: Page): Locator {
  return app.getByRole("region", { name: pages[page].name, exact: true });
}

/** Goes to a Settings page by the app's own menu, and returns its region. */
export async function turnTo(app: Locator, page: Page): Promise<Locator> {
  await app.scrollIntoViewIfNeeded();
  const back = app.getByRole("button", { name: shell.backToMenu });
  if (await back.isVisible()) await back.click();
  await press(app, pages[page].name);
  const screen = screenOf(app, page);
  await screen.getByText(pages[page].framing).waitFor();
  return screen;
}

/** Presses the button of that name. */
export async function press(scope: Locator | BrowserPage, name: string): Promise<void> {
  await scope.getByRole("button", { name, exact: true }).click();
}

/** Waits until a live region says the sentence. */
export async function says(scope: Locator | BrowserPage, sentence: string): Promise<void> {
  await scope.getByRole("status").filter({ hasText: sentence }).first().waitFor();
}

/** The text field of that label. */
export function field(scope: Locator, name: string): Locator {
  return scope.getByRole("textbox", { name, exact: true });
}

/** Puts the sample that belongs there into the only secret field of `scope`. */
export async function takeSample(scope: Locator): Promise<void> {
  await press(scope, shell.useSample);
  await says(scope, shell.sampleReady);
}

/** Puts a sample chosen from the list into the only secret field of `scope`. */
export async function takeOtherSample(scope: Locator, kind: SampleKind): Promise<void> {
  await press(scope, shell.otherSamples);
  const list = scope.getByRole("list", { name: shell.otherSamples });
  await press(list, samples[kind]);
  await list.waitFor({ state: "detached" });
}

/** Switches the signed-in person, and waits until the app says so. */
export async function signInAs(app: Locator, person: "you" | "admin"): Promise<void> {
  await press(app, person === "admin" ? shell.switchToAdmin : shell.switchToYou);
  await app.getByText(nameOfViewer(person, lessonStanding), { exact: true }).waitFor();
}

/** The line that shows which way the last call went, and the sentence that is heard instead. */
export async function expectDirection(
  panel: Locator,
  ends: readonly string[],
  outcome: "through" | "refused" | "stopped",
  answer: string,
): Promise<void> {
  const line = panel.locator(".direction-line");
  await expect.poll(() => line.locator(".direction-end").allTextContents()).toEqual(ends);
  expect(await line.getAttribute("data-outcome")).toBe(outcome);
  expect(await line.locator("dd").last().textContent()).toBe(answer);
  const heard = await line
    .getByText(ends[0] ?? "")
    .first()
    .textContent();
  for (const end of ends) expect(heard).toContain(end);
}

interface WrongBox {
  readonly secret: SeenForm;
  readonly vendor?: string;
  readonly box: Box | PlainField;
}

/** Waits for the telling of a secret in a wrong box: what it is, what happens, later, the next click. */
export async function expectStopped(
  scope: Locator | BrowserPage,
  { secret, vendor = "", box }: WrongBox,
): Promise<void> {
  for (const sentence of tellWrongBox(wrongBox(secret, vendor, box))) await says(scope, sentence);
}

/** Follows a refusal's button, and returns the page it opens. */
export async function followTo(app: Locator, page: Page): Promise<Locator> {
  await press(app, fill(shell.open, { page: pages[page].name }));
  const screen = screenOf(app, page);
  await screen.getByText(pages[page].framing).waitFor();
  return screen;
}
