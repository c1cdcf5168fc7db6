// The ids that the site's own parts have on a lesson's page.

/** Ids that every lesson has, and that may be linked to. */
export const COMMON: readonly string[] = ["main", "finish", "sheet-summary"];

/** Ids that come with the cheat sheet, and that may be linked to. */
export const SHEET: readonly string[] = ["cheat-sheet", "agent-reply", "agent-reply-box"];

/** How the ids begin of what a part is made of, such as its fields and what they tell. */
const OF_A_PART = /^(?:agent-reply|cheat-sheet|line|note|own|sandbox|sheet|vendors)-/;

/** Whether a lesson can give no place that id, since the page has it already or may have. */
export function isPageId(id: string): boolean {
  return COMMON.includes(id) || SHEET.includes(id) || OF_A_PART.test(id);
}
