// The names of HTML's tags, to tell them from what a writer set between < and > as a placeholder.

import { htmlTagNames } from "html-tag-names";

const known: ReadonlySet<string> = new Set(htmlTagNames);

/** Whether HTML has a tag of that name, whatever its case. */
export function isHtmlTag(name: string): boolean {
  return known.has(name.toLowerCase());
}
