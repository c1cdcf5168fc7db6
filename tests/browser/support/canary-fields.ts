/** The fields outside the simulated app, and those of a page that nobody has told the canary of. */
import type { Locator, Page } from "playwright-core";
import cheatSheet from "../../../content/site/cheat-sheet.yaml";
import ownScreen from "../../../content/site/own-screen.yaml";
import prompts from "../../../content/site/prompts.yaml";
import replyCheck from "../../../content/site/reply-check.yaml";
import sheetForm from "../../../content/site/sheet-form.yaml";
import team from "../../../content/site/team-page.yaml";
import { LINES } from "../../../src/cheatsheet/sheet.ts";
import { appFields } from "./canary-app.ts";
import { readControls } from "./canary-state.ts";

/** A field whose text is kept, or put into a prompt, without a button. */
export interface PageField {
  /** As `readControls` names it: its section and its label. */
  readonly name: string;
  /** The section it is in, with the buttons that take its text away. */
  readonly section: (page: Page) => Locator;
  readonly find: (page: Page) => Locator;
}

/** The fields of the cheat sheet. */
export const sheetFields: readonly PageField[] = [
  ...[
    ...LINES.map((line) => cheatSheet.lines[line].label),
    sheetForm.author,
    sheetForm.replyLabel,
  ].map((label) => pageField(cheatSheet.title, label)),
  ...LINES.flatMap((line) =>
    [sheetForm.vendors, sheetForm.note].map((label) => {
      const { name, section } = pageField(cheatSheet.title, label);
      const group = (page: Page) =>
        section(page).getByRole("group", { name: cheatSheet.lines[line].label });
      return {
        name,
        section,
        find: (page: Page) => group(page).getByRole("textbox", { name: label }),
      };
    }),
  ),
];

/** The blanks of the prompts that are not chosen from a list, and where replies are checked. */
export const promptFields: readonly PageField[] = Object.values(prompts).flatMap(
  ({ title, slots }) => {
    const blanks = Object.values(slots).filter(({ choices }) => choices === undefined);
    const replies = Object.keys(slots).length > 0 ? [replyCheck] : [];
    return [...blanks, ...replies].map(({ label }) => pageField(title, label));
  },
);

/** Where a learner says what their own screen calls something. */
export const screenFields: readonly PageField[] = [pageField(ownScreen.open, ownScreen.word)];

function pageField(title: string, label: string): PageField {
  const section = (page: Page) => page.getByRole("region", { name: title, exact: true });
  return {
    name: `${title} › ${label}`,
    section,
    // Its label may end in a mark that changes; no other label begins like it. One that suggests values
    // is a combobox.
    find: (page) => {
      const name = new RegExp(`^${label}`);
      const fields = section(page).getByRole("textbox", { name });
      return fields.or(section(page).getByRole("combobox", { name }));
    },
  };
}

/** The fields of the team's page; the first lets go of what is no sheet, the rest are kept. */
export const teamFields: readonly PageField[] = [
  { ...pageField(team.paste, team.paste), section: (page) => page.getByRole("main") },
  ...[...LINES.map((line) => cheatSheet.lines[line].label), team.vendors, team.name].map((label) =>
    pageField(team.result, label),
  ),
];

/** Unfolds everything, and scrolls past it, so that all of the page's scripts run. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const section of document.querySelectorAll("main .sandbox, main section")) {
      // At once: a page that glides by is not near long enough for its scripts to run.
      section.scrollIntoView({ behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll("main :disabled")).every(
      (control) => !control.checkVisibility(),
    ),
  );
}

/** Names of fields on the page, as it is now, into which nobody has yet typed a secret. */
export async function uncoveredFields(page: Page): Promise<readonly string[]> {
  const covered = new Set(
    [...appFields, ...sheetFields, ...promptFields, ...screenFields, ...teamFields].map(
      ({ name }) => name,
    ),
  );
  const controls = await page.evaluate(readControls);
  return controls
    .filter(({ name, editable }) => editable && !covered.has(name))
    .map(({ name }) => name);
}
