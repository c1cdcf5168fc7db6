/** Pasting the Admin Agent's real reply: checked beside the sheet, and below the prompts with blanks. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import pages from "../../content/auxot/pages.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import prompts from "../../content/site/prompts.yaml";
import words from "../../content/site/reply-check.yaml";
import form from "../../content/site/sheet-form.yaml";
import site from "../../content/site/site.yaml";
import { fill } from "../../src/labels/fill.ts";
import { bad, extraColumn, good, LONG, normal, withMistake } from "../unit/learning/replies.ts";
import { anyToken } from "../unit/secrets/make.ts";
import { expectStopped, field, press, says } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { clipboardText, lessonPath, sheetOn } from "./support/lesson.ts";
import { test } from "./support/test.ts";

/** Pastes into a field as from a chat. The clipboard itself is shared by all tests, so it is left alone. */
async function paste(target: Locator, plain: string, html = ""): Promise<void> {
  await target.evaluate(
    (element, [text, markup]) => {
      const field = element as HTMLTextAreaElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      if (markup) clipboardData.setData("text/html", markup);
      field.focus();
      field.select();
      const pasted = { clipboardData, bubbles: true, cancelable: true };
      if (!field.dispatchEvent(new ClipboardEvent("paste", pasted))) return;
      field.setRangeText(text, 0, field.value.length, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [plain, html] as const,
  );
}

/** The reply's field, unfolded. */
async function replyField(page: Page): Promise<Locator> {
  const sheet = sheetOn(page);
  await sheet.scrollIntoViewIfNeeded();
  await sheet.getByText(form.replyFold, { exact: true }).click();
  const reply = field(sheet, form.replyLabel);
  await expect.poll(() => reply.isEnabled()).toBe(true);
  return reply;
}

const faultOf = (name: string) => bad[name]?.[0] ?? "";

test("a good table goes onto the sheet as Markdown, and stays there", async ({ open }) => {
  const page = await open("/sheet/");
  const reply = await replyField(page);
  await paste(reply, good["bold heads and names"] ?? "");
  await says(sheetOn(page), words.table.good);
  await expect.poll(() => reply.inputValue()).toBe(normal);
  await paste(reply, extraColumn);
  await says(sheetOn(page), fill(words.table.leftOut, { list: "#, Notes" }));
  await page.reload();
  expect(await (await replyField(page)).inputValue()).toBe(normal);
});

test("a table of a chat is read from its HTML, and none of it becomes markup", async ({ open }) => {
  const page = await open(lessonPath);
  const [head = "", , ...rows] = normal.split("\n");
  const row = (tag: string) => (line: string) =>
    `<tr style="color: red">${line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => `<${tag} style="margin: 0"><b>${cell}</b></${tag}>`)
      .join("")}</tr>`;
  const html = `<p onclick="alert(1)">Here it is:</p><img src="https://example.com/x.png" onerror="document.title='ran'"><table>${[
    row("th")(head),
    ...rows.map(row("td")),
  ].join("")}</table><script>document.title = "ran"</script><style>p { color: red }</style>`;
  const reply = await replyField(page);
  await paste(reply, "Here it is: Row What it is for", html);
  await says(sheetOn(page), words.table.good);
  expect(await reply.inputValue()).toBe(normal);
  expect(await page.title()).not.toBe("ran");
});

test("a table with something to mend is kept as it is, and the cell is named", async ({ open }) => {
  const page = await open("/sheet/");
  const reply = await replyField(page);
  const sheet = sheetOn(page);
  const name = pages["api-keys"].name;
  const { columns, table } = words;
  await paste(reply, faultOf("a cell of 21 words"));
  await says(sheet, fill(table.faults["too-long"], { name, column: columns.purpose, n: "21" }));
  await says(sheet, table.mend);
  expect(await reply.inputValue()).toContain(LONG);
  await paste(reply, faultOf("a page that is not there"));
  const { name: row, path } = pages.credentials;
  const found = "Settings → Secrets Manager";
  const told = fill(table.faults["not-a-page"], { name: row, column: columns.path, found, path });
  await says(sheet, told);
  await expectAccessible(page);
  await page.reload();
  expect(await (await replyField(page)).inputValue()).toBe(faultOf("a page that is not there"));
});

test("a leaked key is not kept, and its cell is named", async ({ open }) => {
  const page = await open("/sheet/");
  const reply = await replyField(page);
  await paste(reply, withMistake(anyToken()));
  const secret = fill(refusals.secrets["vendor-token"], { vendor: "GitHub" });
  await says(sheetOn(page), fill(form.refusedReply, { secret }));
  const { name } = pages["api-keys"];
  const column = words.columns.mistake;
  await says(sheetOn(page), fill(words.table.faults.secret, { name, column }));
  await page.reload();
  expect(await (await replyField(page)).inputValue()).toBe("");
});

test("below a prompt, a reply is held against the rules for what was filled in", async ({
  open,
}) => {
  const page = await open(lessonPath);
  for (const summary of await page.locator("details.fold > summary").all()) await summary.click();
  const prompt = page.getByRole("region", { name: prompts["route-an-integration"]?.title ?? "" });
  await prompt.scrollIntoViewIfNeeded();
  await prompt.getByText(words.fold, { exact: true }).click();
  const reply = field(prompt, words.label);
  await expect.poll(() => reply.isEnabled()).toBe(true);
  await press(prompt, words.check);
  await says(prompt, words.empty);
  await paste(reply, "You need an API key: open Settings > API Keys.");
  await says(prompt, fill(words.route.agrees, { path: pages["api-keys"].path }));
  const direction = prompts["route-an-integration"]?.slots.direction;
  await prompt
    .getByLabel(direction?.label ?? "")
    .selectOption({ label: direction?.choices?.humans ?? "" });
  await press(prompt, words.check);
  const found = pages["api-keys"].path;
  await says(prompt, fill(words.route.differs, { found, path: pages.oauth.path }));
  await paste(reply, `Use ${anyToken()} there.`);
  await expectStopped(prompt, { secret: "vendor-token", vendor: "GitHub", box: "prompt" });
  await expectAccessible(page);

  const scope = page.getByRole("region", { name: prompts["check-the-scope"]?.title ?? "" });
  await scope.getByText(words.fold, { exact: true }).click();
  await paste(field(scope, words.label), "A narrower scope is safer: pick user.");
  await says(scope, fill(words.scope.agrees, { pick: words.scopes.personal }));
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).not.toContain("pick user");
});

test("a blank with what only looks like a secret passes when the learner says so", async ({
  open,
}) => {
  const page = await open(lessonPath, { clipboard: "granted" });
  for (const summary of await page.locator("details.fold > summary").all()) await summary.click();
  const route = prompts["route-an-integration"];
  const prompt = page.getByRole("region", { name: route?.title ?? "" });
  await prompt.scrollIntoViewIfNeeded();
  const blank = prompt.getByLabel(route?.slots.integration?.label ?? "", { exact: true });
  const commit = "build a1b2c3d4e5f60718293a4b5c6d7e8f9012345678";
  await blank.fill(commit);
  await blank.blur();
  await says(prompt, form.suspect);
  await press(prompt, form.notSecret);
  await press(prompt, site.copyPrompt);
  await says(prompt, site.promptCopied);
  expect(await clipboardText(page)).toContain(commit);

  await blank.fill(anyToken());
  await blank.blur();
  await expectStopped(prompt, { secret: "vendor-token", vendor: "GitHub", box: "prompt" });
  expect(await prompt.getByRole("button", { name: form.notSecret }).isVisible()).toBe(false);
});
