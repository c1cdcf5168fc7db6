/** Checks a page against the accessibility rules of axe-core. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every rule, or those that a theme can break. */
type Rules = "all" | "colors";

const runOptions: Readonly<Record<Rules, axe.RunOptions>> = {
  all: {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    // Experimental in axe, yet who speaks to a page needs it: a name holds the text that is seen.
    rules: { "label-content-name-mismatch": { enabled: true } },
    resultTypes: ["violations"],
  },
  colors: {
    runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
    resultTypes: ["violations"],
  },
};

/** Checks what the page shows now, in light and in dark; only colors differ between the two. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolation(page, "all");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolation(page, "colors");
}

/**
 * Fails with the rule, what it asks for and where the page breaks it, for every violation.
 * The page needs JavaScript: without it axe never finishes.
 */
async function expectNoViolation(page: Page, rules: Rules): Promise<void> {
  // Evaluated by the debugger, so the page's own policy neither blocks axe nor has to allow it.
  await page.evaluate(axe.source);
  const run = `axe.run(document, ${JSON.stringify(runOptions[rules])})`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  if (violations.length === 0) return;

  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(({ target }) => `  at ${target.join(" ")}`),
  ]);
  throw new Error(`${page.url()} is not accessible:\n${lines.join("\n")}`);
}
