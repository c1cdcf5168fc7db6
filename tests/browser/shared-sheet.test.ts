/** A sheet that came as a link: shown as text, made one's own only when asked, and never lost. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import words from "../../content/site/cheat-sheet.yaml";
import shared from "../../content/site/shared-sheet.yaml";
import site from "../../content/site/site.yaml";
import { encode } from "../../src/cheatsheet/link.ts";
import { LINES, type Sheet } from "../../src/cheatsheet/sheet.ts";
import { toFile } from "../../src/cheatsheet/sheet-file.ts";
import { fill } from "../../src/labels/fill.ts";
import { anySheet } from "../unit/cheatsheet/make.ts";
import { press, says } from "./support/app.ts";
import { expectLine, lineField, sheetOn } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const linkTo = (sheet: Sheet): string => {
  const encoded = encode(sheet);
  if (!encoded.ok) throw new Error(encoded.reason);
  return `/sheet/#${encoded.hash}`;
};
const link = linkTo(anySheet);
const sent = (page: Page) => page.getByRole("region", { name: shared.heading });
const own = "Our CI calls Auxot with a key of its own.";

test("a link opens the sheet as it was written, with who and when", async ({ open }) => {
  const page = await open(link);
  await page.getByRole("heading", { level: 1, name: shared.title }).waitFor();
  for (const id of LINES) await sent(page).getByText(anySheet.lines[id].text).waitFor();
  await sent(page)
    .getByText(fill(shared.by, { author: "Sam Rivers" }))
    .waitFor();
  await sent(page).getByText("24 November 2026").waitFor();
  await sent(page).getByText("Ask Kim.").waitFor();
  expect(await sheetOn(page).isVisible()).toBe(false);
});

test("what somebody wrote is shown as text, whatever it looks like", async ({ open }) => {
  const text = '<img src=x onerror="document.title=1"> <a href="javascript:0">x</a> {{7*7}}';
  const into = { ...anySheet.lines.into, text, note: text, vendors: [text.slice(0, 60)] };
  const page = await open(
    linkTo({
      ...anySheet,
      author: text.slice(0, 60),
      reply: text,
      lines: { ...anySheet.lines, into },
    }),
  );
  await sent(page).getByText(text, { exact: true }).first().waitFor();
  expect(await sent(page).locator("img, a[href^=javascript]").count()).toBe(0);
});

test("without a sheet of one's own, it becomes one's own at once", async ({ open }) => {
  const page = await open(link);
  await press(sent(page), shared.makeMine);
  await says(sent(page), shared.made);
  await expectLine(page, "into", anySheet.lines.into.text);
  await page.goto(new URL("./", page.url()).href);
  await expectLine(page, "out", anySheet.lines.out.text);
});

test("a sheet of one's own is replaced only when asked, and comes back", async ({ open }) => {
  const page = await open("/sheet/");
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  await page.goto(new URL(`.${link.slice("/sheet".length)}`, page.url()).href);
  await press(sent(page), shared.makeMine);
  const dialog = page.getByRole("dialog", { name: shared.askTitle });
  await press(dialog, shared.keepMine);
  await dialog.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(own);

  await press(sent(page), shared.makeMine);
  await press(dialog, shared.replace);
  await says(sent(page), shared.madeInstead);
  await expectLine(page, "into", anySheet.lines.into.text);
  await sent(page).getByText(anySheet.lines.into.text).waitFor();
  await press(sent(page), shared.undo);
  await says(sent(page), shared.undone);
  await expectLine(page, "into", own);
});

describe("a link that cannot be opened says why, and leaves one's own sheet there", () => {
  const damaged = link.replace(/#1\.../, "#1.zz");
  test.for([
    ["truncated", link.slice(0, -20)],
    ["damaged", damaged],
    ["newer", link.replace("#1.", "#2.")],
    ["not-a-sheet", "/sheet/#hello"],
    ["too-long", `/sheet/#1.${"a".repeat(5000)}.abcdef`],
  ] as const)("%s", async ([reason, path], { open }) => {
    const page = await open(path);
    await page.getByRole("alert").filter({ hasText: shared.faults[reason] }).waitFor();
    await sheetOn(page).waitFor();
    expect(await sent(page).isVisible()).toBe(false);
  });
});

test("another link in the same tab opens in its place", async ({ open }) => {
  const page = await open("/sheet/#hello");
  await page.getByRole("alert").waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link.split("#")[1] ?? "");
  await sent(page).getByText(anySheet.lines.into.text).waitFor();
  expect(await page.getByRole("alert").isVisible()).toBe(false);
});

test("Back leads from a link to one's own sheet", async ({ open }) => {
  const page = await open("/sheet/");
  await page.goto(new URL(`.${link.slice("/sheet".length)}`, page.url()).href);
  await sent(page).getByText(anySheet.lines.into.text).waitFor();
  await page.goBack();
  await sheetOn(page).waitFor();
  expect(await sent(page).isVisible()).toBe(false);
  await page.getByRole("heading", { level: 1, name: site.sheetPage.title }).waitFor();
});

test("undo is gone once something was written since", async ({ open }) => {
  const page = await open("/sheet/");
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  await page.goto(new URL(`.${link.slice("/sheet".length)}`, page.url()).href);
  await press(sent(page), shared.makeMine);
  await press(page.getByRole("dialog"), shared.replace);
  await sent(page).getByRole("button", { name: shared.undo }).waitFor();
  await lineField(page, "out").fill("Written since.");
  await sent(page).getByRole("button", { name: shared.undo }).waitFor({ state: "hidden" });
  await expectLine(page, "out", "Written since.");
});

test("a sheet opens from the file it was saved as, and another file says why not", async ({
  open,
}) => {
  const page = await open("/sheet/");
  const file = (text: string) => ({ name: "a.json", mimeType: "", buffer: Buffer.from(text) });
  await page.getByLabel(shared.openFile).setInputFiles(file("{}"));
  await page.getByRole("alert").filter({ hasText: shared.noFile }).waitFor();
  await page.getByLabel(shared.openFile).setInputFiles(file(toFile(anySheet)));
  await sent(page).getByText(anySheet.lines.into.text).waitFor();
});

test("a name of a place on the page opens nothing", async ({ open }) => {
  const page = await open("/sheet/#cheat-sheet");
  await page.getByRole("heading", { name: words.title }).waitFor();
  expect(await page.getByRole("alert").isVisible()).toBe(false);
});
