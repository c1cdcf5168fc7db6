/** The cheat sheet in the learner's hands: secrets refused, cleared and undone, in sight on a phone. */

import { expect } from "vitest";
import boxes from "../../content/auxot/boxes.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import words from "../../content/site/cheat-sheet.yaml";
import form from "../../content/site/sheet-form.yaml";
import { fill } from "../../src/labels/fill.ts";
import { checksumOf } from "../../src/secrets/certain.ts";
import { alphanumeric, anyToken, glue } from "../unit/secrets/make.ts";
import { appOn, field, press, says, turnTo } from "./support/app.ts";
import {
  barOn,
  clipboardText,
  expectLine,
  lessonPath,
  lineField,
  sheetOn,
  takeBy,
} from "./support/lesson.ts";
import { test } from "./support/test.ts";

const secret = fill(refusals.secrets["vendor-token"], { vendor: "GitHub" });
/** A token whose checksum is right, so that it can be nothing else. */
const checkedToken = () => {
  const drawn = alphanumeric(30);
  return glue("ghp", "_", drawn + checksumOf(drawn));
};
const own = "Our CI calls Auxot with a key of its own.";

test("a line or a reply that holds a secret is neither kept nor taken, and says why", async ({
  open,
}) => {
  const page = await open("/sheet/", { clipboard: "granted" });
  const sheet = sheetOn(page);
  await lineField(page, "out").fill(own);
  await lineField(page, "out", "yours").waitFor();
  await lineField(page, "out").fill(`Auxot carries ${anyToken()}`);
  await says(sheet, fill(boxes.boxes.sheet.told, { secret }));
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await takeBy(sheet, "copy-markdown");
  expect(await clipboardText(page)).toBe("before");
  expect(await lineField(page, "out").evaluate((line) => line === document.activeElement)).toBe(
    true,
  );
  await page.reload();
  await expectLine(page, "out", own);

  await sheet.getByText(form.replyFold).click();
  await field(sheet, form.replyLabel).fill(`export GITHUB_TOKEN=${anyToken()}`);
  await says(sheet, fill(form.refusedReply, { secret }));
  await takeBy(sheet, "copy-text");
  expect(await clipboardText(page)).toBe("before");
});

test("a cleared sheet comes back whole, and undoing takes nothing written since", async ({
  open,
}) => {
  const page = await open("/sheet/");
  const sheet = sheetOn(page);
  await lineField(page, "into").fill(own);
  await lineField(page, "into", "yours").waitFor();
  await press(sheet, form.startOver);
  await says(sheet, form.cleared);
  await lineField(page, "into", "suggested").waitFor();
  await press(sheet, form.undo);
  await says(sheet, form.undone);
  await expectLine(page, "into", own);

  await press(sheet, form.startOver);
  await lineField(page, "into", "suggested").fill("Written after clearing.");
  await lineField(page, "into", "yours").waitFor();
  const undo = sheet.getByRole("button", { name: form.undo, exact: true });
  if (await undo.isVisible()) await undo.click();
  expect(await lineField(page, "into").inputValue()).toBe("Written after clearing.");
});

test("clearing the sheet empties a line that was refused, too", async ({ open }) => {
  const page = await open("/sheet/");
  await lineField(page, "out").fill(anyToken());
  await says(sheetOn(page), fill(boxes.boxes.sheet.told, { secret }));
  await press(sheetOn(page), form.startOver);
  await expectLine(page, "out", words.lines.out.stems.start);
});

test("on a phone a bar shows the lines, leads to the sheet and makes way for a field", async ({
  open,
}) => {
  const page = await open(lessonPath, { width: 390, height: 700 });
  const bar = barOn(page);
  const count = (n: number) => bar.getByText(`${n} / 3`).waitFor();
  await count(0);
  await turnTo(appOn(page, "api-keys"), "api-keys");
  await count(1);
  await bar.click();
  const summary = page.getByRole("complementary", { name: words.bar });
  await summary.getByText(words.lines.into.stems.opened).waitFor();
  await summary.getByRole("link", { name: words.edit }).click();
  await summary.waitFor({ state: "hidden" });
  await lineField(page, "into").click();
  await bar.waitFor({ state: "hidden" });
});

test("what only looks like a secret passes when the learner says so, but not into a link", async ({
  open,
}) => {
  const page = await open("/sheet/", { clipboard: "granted" });
  const sheet = sheetOn(page);
  const commit = "It is done since a1b2c3d4e5f60718293a4b5c6d7e8f9012345678.";
  await lineField(page, "out").fill(commit);
  await lineField(page, "out").blur();
  await says(sheet, form.suspect);
  await press(sheet, form.notSecret);
  await lineField(page, "out", "yours").waitFor();
  await takeBy(sheet, "copy-text");
  await says(sheet, form.copied);
  expect(await clipboardText(page)).toContain(commit);
  await press(sheet, form.copyLink);
  await says(sheet, form.linkSecret);

  await lineField(page, "out").fill(checkedToken());
  await lineField(page, "out").blur();
  await says(sheet, fill(boxes.boxes.sheet.told, { secret }));
  expect(await sheet.getByRole("button", { name: form.notSecret }).isVisible()).toBe(false);
});
