/** Checks a page against the accessibility rules of axe-core. */
import axe from "axe-core";
import type { Page } from "playwright-core";

const runOptions: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * Fails with the rule, what it asks for and where the page breaks it, for every violation.
 * The page needs JavaScript: without it axe never finishes.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated by the debugger, so the page's own policy neither blocks axe nor has to allow it.
  await page.evaluate(axe.source);
  const run = `axe.run(document, ${JSON.stringify(runOptions)})`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  if (violations.length === 0) return;

  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(({ target }) => `  at ${target.join(" ")}`),
  ]);
  throw new Error(`${page.url()} is not accessible:\n${lines.join("\n")}`);
}
