// A table's cell as plain text, without the marks of Markdown or the few tags that models put into one.

const TAG = /<\/?(?:b|strong|i|em|code|span|sub|sup|u|kbd|a)\b[^>]*>/gi;

/** The text of a cell. */
export function plainCell(source: string): string {
  return source
    .replace(/<br\s*\/?>/gi, " ")
    .replace(TAG, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|~~|`/g, "")
    .replace(/(^|\W)[*_](\S(?:.*?\S)?)[*_](?=\W|$)/g, "$1$2")
    .replace(/\\([\\|*_`<>-])/g, "$1")
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
