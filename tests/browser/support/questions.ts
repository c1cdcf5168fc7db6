/** Finds the questions of the lesson as a learner does: by what they ask. */
import type { Locator, Page } from "playwright-core";
import form from "../../../content/site/question-form.yaml";

/** A question, by its ask; what may stand behind it is that it was answered. */
export function questionOn(page: Page, ask: string): Locator {
  const plain = ask.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return page.getByRole("group", { name: new RegExp(`^${plain}( ${form.done})?$`) });
}

/** Unfolds everything on the page that folds a question away. */
export async function openFolds(page: Page): Promise<void> {
  for (const summary of await page.locator("details.fold > summary").all()) await summary.click();
}
