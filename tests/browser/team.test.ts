/** The team's page: links are found in anything, and one sheet comes out, with what to talk about. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import cheatSheet from "../../content/site/cheat-sheet.yaml";
import questions from "../../content/site/questions.yaml";
import form from "../../content/site/sheet-form.yaml";
import words from "../../content/site/team-page.yaml";
import { encode } from "../../src/cheatsheet/link.ts";
import { LINES, type Sheet, type SheetLine } from "../../src/cheatsheet/sheet.ts";
import { toFile } from "../../src/cheatsheet/sheet-file.ts";
import { fill } from "../../src/labels/fill.ts";
import { anySheet, sheetOf } from "../unit/cheatsheet/make.ts";
import { anyToken } from "../unit/secrets/make.ts";
import { field, press, says } from "./support/app.ts";
import { clipboardText, takeBy } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const linkTo = (sheet: Sheet): string => {
  const encoded = encode(sheet);
  if (!encoded.ok) throw new Error(encoded.reason);
  return `https://onboarding.example/sheet/#${encoded.hash}`;
};
const said = (author: string, text: string, change: Partial<SheetLine> = {}): Sheet => ({
  ...anySheet,
  author,
  lines: { ...anySheet.lines, into: { ...anySheet.lines.into, text, ...change } },
});
const ann = said("Ann", "CI calls in.", { vendors: ["Stripe"] });
const ben = said("Ben", "CI calls in.", { vendors: [] });
const cid = said("", "Scripts call in.", { vendors: [] });

const add = async (page: Page, text: string) => {
  await field(page.getByRole("main"), words.paste).fill(text);
  await press(page, words.find);
};
const result = (page: Page) => page.getByRole("region", { name: words.result });
const line = (page: Page) =>
  result(page).getByRole("textbox", { name: new RegExp(`^${cheatSheet.lines.into.label}`) });

test("a thread with links becomes three lines, and what people disagree about", async ({
  open,
}) => {
  const page = await open("/team/", { clipboard: "granted" });
  const thread = `Sam [9:41 AM]\nhere: <${linkTo(ann)}|my sheet>\n> ${linkTo(ben)}\nand ${linkTo(cid)}.`;
  await add(page, `${thread}\n${linkTo(ann)}\nbroken: ${linkTo(sheetOf(1)).slice(0, -30)}`);
  await says(page, fill(words.added, { n: "3" }));
  await says(page, fill(words.unread, { list: fill(words.faults.truncated, { n: "1" }) }));
  expect(await line(page).inputValue()).toBe("CI calls in.");
  await result(page)
    .getByText(fill(words.most, { n: "2", m: "3" }))
    .waitFor();
  await result(page).getByText(words.differOne).click();
  await result(page)
    .getByText(fill(words.says, { who: "Ann, Ben" }), { exact: true })
    .waitFor();
  await result(page).getByText("Scripts call in.").waitFor();
  const differing = page.getByRole("region", { name: words.disagreements });
  await differing.getByText("Stripe").waitFor();
  await differing.getByText("Ann").first().waitFor();
  await page.getByRole("region", { name: words.admin }).getByText("OAuth").waitFor();

  await press(result(page), words.use);
  await expect.poll(() => line(page).inputValue()).toBe("Scripts call in.");
  await takeBy(result(page), "copy-text");
  await says(result(page), form.copied);
  expect(await clipboardText(page)).toContain("Scripts call in.");

  await page.reload();
  await expect.poll(() => line(page).inputValue()).toBe("Scripts call in.");
});

test("questions people missed are counted, who only when asked, and unknown ones not at all", async ({
  open,
}) => {
  const page = await open("/team/");
  const [[id = "", { ask = "" } = {}] = []] = Object.entries(questions.choose);
  const missed = [id, "a-question-of-another-edition"];
  await add(page, [{ ...ann, missed }, { ...ben, missed: [id] }, cid].map(linkTo).join("\n"));
  const part = page.getByRole("region", { name: words.missed });
  await part.getByText(ask).waitFor();
  await part.getByText(fill(words.missedBy, { n: "2", m: "3" })).waitFor();
  expect(await part.getByText("Ann").isVisible()).toBe(false);
  await part.getByText(words.missedWho).click();
  await part.getByText("Ann, Ben").waitFor();
  expect(await part.getByRole("listitem").count()).toBe(1);
  expect(await page.content()).not.toContain("another-edition");
});

test("a team that missed nothing has no such part", async ({ open }) => {
  const page = await open("/team/");
  await add(page, linkTo(cid));
  await says(page, words.addedOne);
  expect(await page.getByRole("region", { name: words.missed }).count()).toBe(0);
});

test("the lead's own words are kept and taken, but no secret", async ({ open }) => {
  const page = await open("/team/", { clipboard: "granted" });
  await add(page, linkTo(ann));
  await line(page).fill(`Use ${anyToken()}`);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await takeBy(result(page), "copy-markdown");
  await says(result(page), form.notTaken);
  expect(await clipboardText(page)).toBe("before");
  await line(page).fill("Our CI calls in.");
  await field(result(page), words.name).fill("Platform team");
  await takeBy(result(page), "copy-markdown");
  await says(result(page), form.copied);
  expect(await clipboardText(page)).toContain("Our CI calls in.");
  expect(await clipboardText(page)).toContain("Platform team");
});

test("a secret that is spread over the lines is not taken", async ({ open }) => {
  const page = await open("/team/", { clipboard: "granted" });
  await add(page, linkTo(ann));
  const token = ["AKIA", "IOSF", "QDNN", "7XYZ", "QRST"].join("");
  for (const [index, id] of LINES.entries()) {
    const name = new RegExp(`^${cheatSheet.lines[id].label}`);
    const part = token.slice(index * 8, index * 8 + 8);
    await result(page).getByRole("textbox", { name }).fill(part);
  }
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await takeBy(result(page), "copy-markdown");
  await says(result(page), form.notTakenWhole);
  expect(await clipboardText(page)).toBe("before");
});

test("a newer sheet of the same person takes the place of the older", async ({ open }) => {
  const page = await open("/team/");
  await add(page, linkTo({ ...ann, date: "2026-11-01" }));
  await add(page, linkTo({ ...said("Ann", "CI calls in, nightly."), date: "2026-11-20" }));
  await says(page, words.replacedOne);
  await result(page).getByText(words.fromOne).waitFor();
  expect(await line(page).inputValue()).toBe("CI calls in, nightly.");
});

test("a message copied from a chat gives up the links behind its words", async ({ open }) => {
  const page = await open("/team/", { clipboard: "granted" });
  await page.evaluate(
    async (html) => {
      const blob = (text: string, type: string) => new Blob([text], { type });
      const item = new ClipboardItem({
        "text/plain": blob("Ann: my sheet", "text/plain"),
        "text/html": blob(html, "text/html"),
      });
      await navigator.clipboard.write([item]);
    },
    `<p>Ann: <a href="${linkTo(ann)}">my sheet</a></p>`,
  );
  await field(page.getByRole("main"), words.paste).focus();
  await page.keyboard.press("Control+V");
  await says(page, words.addedOne);
});

test("files are taken in, and one that is none is told", async ({ open }) => {
  const page = await open("/team/");
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  await page
    .getByLabel(words.files)
    .setInputFiles([file("a.json", toFile(ann)), file("b.txt", `see ${linkTo(cid)}`)]);
  await result(page)
    .getByText(fill(words.from, { n: "2" }))
    .waitFor();
  await page.getByLabel(words.files).setInputFiles([file("c.json", "{")]);
  await says(page, words.nothing);
});

test("a sheet is taken out and comes back, and so do all", async ({ open }) => {
  const page = await open("/team/");
  await add(page, [ann, ben, cid].map(linkTo).join("\n"));
  const sheets = page.getByRole("region", { name: words.sheets });
  await sheets.getByText(fill(words.sheetsFold, { n: "3" })).click();
  await sheets.getByRole("button", { name: new RegExp(`${words.remove}: Ann`) }).click();
  await result(page)
    .getByText(fill(words.from, { n: "2" }))
    .waitFor();
  await press(page, words.undo);
  await says(page, words.undone);
  await result(page)
    .getByText(fill(words.from, { n: "3" }))
    .waitFor();
  await press(sheets, words.clear);
  await result(page).waitFor({ state: "hidden" });
  await press(page, words.undo);
  await result(page)
    .getByText(fill(words.from, { n: "3" }))
    .waitFor();
});

test("what is pasted beside the sheets is kept nowhere", async ({ open }) => {
  const page = await open("/team/");
  const token = anyToken();
  await add(page, `${linkTo(ann)} and by the way the password is ${token}`);
  await says(page, words.addedOne);
  expect(await field(page.getByRole("main"), words.paste).inputValue()).toBe("");
  expect(await page.content()).not.toContain(token);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
});
