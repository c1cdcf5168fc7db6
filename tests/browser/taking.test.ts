/** Copying a sheet: both flavours arrive, whatever way of copying the browser leaves open. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import words from "../../content/site/cheat-sheet.yaml";
import exported from "../../content/site/sheet-exports.yaml";
import form from "../../content/site/sheet-form.yaml";
import { decode } from "../../src/cheatsheet/link.ts";
import { fill } from "../../src/labels/fill.ts";
import { press, says } from "./support/app.ts";
import { download, lineField, sheetOn, takeBy } from "./support/lesson.ts";
import type { OpenOptions } from "./support/page.ts";
import { test } from "./support/test.ts";

const hostile = "<b>=1+1</b> | <!channel> javascript:alert(1) [x](y)";
const forPlace = fill(form.copyFor, { place: form.places.slack });

interface Flavours {
  readonly plain: string;
  readonly html: string;
}

/** What a program finds in the clipboard when somebody pastes there. */
async function paste(page: Page): Promise<Flavours> {
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    area.id = "paste-here";
    area.addEventListener("paste", ({ clipboardData }) => {
      area.dataset.html = clipboardData?.getData("text/html") ?? "";
      area.dataset.plain = clipboardData?.getData("text/plain") ?? "";
    });
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press("Control+V");
  const area = page.locator("#paste-here[data-plain]");
  const read = async (name: string) => (await area.getAttribute(name)) ?? "";
  const flavours = { plain: await read("data-plain"), html: await read("data-html") };
  await area.evaluate((element) => element.remove());
  return flavours;
}

/** The sheet's page, with a line that some program could take for more than text. */
async function openSheet(
  open: (path: string, options: OpenOptions) => Promise<Page>,
  options: OpenOptions,
) {
  const page = await open("/sheet/", options);
  await lineField(page, "into").fill(hostile);
  await lineField(page, "into", "yours").waitFor();
  return page;
}

const cases: readonly (readonly [string, OpenOptions])[] = [
  ["with a clipboard", { clipboard: "granted" }],
  ["where the clipboard is denied", { clipboard: "denied" }],
  ["on plain http, where there is none", { intranet: true }],
];

describe.for(cases)("%s", ([, options]) => {
  test("the first button copies lines for a chat, in both flavours", async ({ open }) => {
    const page = await openSheet(open, options);
    await press(sheetOn(page), forPlace);
    await says(sheetOn(page), form.copied);
    const { plain, html } = await paste(page);
    expect(plain).toContain(`*${words.title}*`);
    expect(plain).toContain("[x](y)");
    expect(plain).not.toContain("<!channel>");
    expect(html).toContain("<ul>");
    expect(html).toContain("&lt;b&gt;=1+1&lt;/b&gt;");
    expect(html).not.toMatch(/<script|<table|<b>=1/);
    for (const flavour of [plain, html]) {
      const [, hash = ""] = /\/learn\/sheet\/#([\w.-]+)/.exec(flavour) ?? [];
      const decoded = decode(hash);
      expect(decoded.ok && decoded.sheet.lines.into.text).toBe(hostile);
    }
  });

  test("a table is copied for documents", async ({ open }) => {
    const page = await openSheet(open, options);
    await takeBy(sheetOn(page), "copy-table");
    await says(sheetOn(page), form.copied);
    const { plain, html } = await paste(page);
    expect(html).toContain("<table");
    expect(html).toContain("&lt;b&gt;=1+1&lt;/b&gt;");
    expect(plain).toContain(`${words.lines.into.title} (${words.lines.into.page}): ${hostile}`);
  });

  test("a link is copied with a sentence that says what it opens", async ({ open }) => {
    const page = await openSheet(open, options);
    await press(sheetOn(page), form.copyLink);
    await says(sheetOn(page), form.linkCopied);
    const { plain, html } = await paste(page);
    expect(plain.startsWith(`${exported.message}: http`)).toBe(true);
    expect(html).toContain(`>${exported.opens}</a>`);
  });
});

test("where nothing copies, the learner's own keys still take both flavours", async ({ open }) => {
  const page = await open("/404.html", { clipboard: "denied" });
  await page.addInitScript(() => Reflect.set(document, "execCommand", () => false));
  await page.goto(new URL("./sheet/", page.url()).href);
  await press(sheetOn(page), forPlace);
  await says(sheetOn(page), fill(form.copyRefused, { keys: "Ctrl+C" }));
  await page.keyboard.press("Control+C");
  const { plain, html } = await paste(page);
  expect(plain).toContain(`*${words.title}*`);
  expect(html).toContain("<ul>");
});

test("files hold the sheet: one for spreadsheets, one that opens again", async ({ open }) => {
  const page = await openSheet(open, {});
  const csv = await download(sheetOn(page), "download-csv");
  expect(csv.name).toBe(`${form.fileName}.csv`);
  expect(csv.text).toContain(exported.columns.line);
  const json = await download(sheetOn(page), "download-json");
  expect(json.name).toBe(`${form.fileName}.json`);
  expect(JSON.parse(json.text)).toMatchObject({ lines: { into: { text: hostile } } });
});

test("systems, notes and a name travel along", async ({ open }) => {
  const page = await open("/sheet/", { clipboard: "granted" });
  const sheet = sheetOn(page);
  await sheet.getByText(form.moreFold).click();
  const into = sheet.getByRole("group", { name: words.lines.into.label });
  await into.getByRole("textbox", { name: form.vendors }).fill("Jenkins, Billing DB");
  await into.getByRole("textbox", { name: form.note }).fill("Ask Kim.");
  await into.getByRole("checkbox", { name: form.adminOnly }).check();
  await sheet.getByRole("textbox", { name: form.author }).fill("Sam Rivers");
  await takeBy(sheet, "copy-text");
  await says(sheet, form.copied);
  const { plain } = await paste(page);
  for (const part of ["Jenkins, Billing DB", "Ask Kim.", exported.adminOnly, "By Sam Rivers"]) {
    expect(plain).toContain(part);
  }
  await page.reload();
  await sheet.getByText(form.moreFold).click();
  await expect
    .poll(() => into.getByRole("textbox", { name: form.note }).inputValue())
    .toBe("Ask Kim.");
  expect(await into.getByRole("checkbox", { name: form.adminOnly }).isChecked()).toBe(true);
});
