// A built page as Markdown: what it says, without what one acts on.

import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { matches, select } from "hast-util-select";
import { type Handle, type State, toMdast } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import type { Nodes, PhrasingContent } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { remove } from "unist-util-remove";

/** What nobody reads in a text: it acts, it is filled in later, or it is there for eye or ear alone. */
const LEFT_OUT = [
  "astro-island, noscript, script, style, template, svg, button, input, select, datalist, dialog",
  "[hidden], [data-needs-script], [role=status], [aria-hidden=true]",
  ".mistake-try, .print-only",
].join(", ");

/**
 * The words of a page's `<main>` as Markdown, ending in a line break.
 * @throws Error when the page has no `<main>`.
 */
export function plainMarkdown(html: string): string {
  const main = select("main", fromHtml(html));
  if (!main) throw new Error("The page has no <main>.");
  remove(main, (node) => node.type === "element" && matches(LEFT_OUT, node as Element));
  const handlers = { a: link, div, label: strongLine, legend: strongLine, summary, textarea };
  return toMarkdown(toMdast(main, { handlers }), {
    bullet: "-",
    emphasis: "_",
    extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown()],
  });
}

/** A place on the page is no place in a text file. */
const link: Handle = (state, element) => {
  const children = state.all(element) as PhrasingContent[];
  const url = String(element.properties.href ?? "");
  return url.startsWith("#") ? children : { type: "link", url, children };
};

/** A callout is set apart; any other box is not. */
const div: Handle = (state, element) => {
  const children = state.toFlow(state.all(element));
  return matches(".worth-knowing, .tip", element) ? { type: "blockquote", children } : children;
};

/** What names something, on a line of its own. */
const strongLine = (_: State, element: Element): Nodes => ({
  type: "paragraph",
  children: [{ type: "strong", children: [{ type: "text", value: toText(element).trim() }] }],
});

/** What folds a part away heads it here. */
const summary: Handle = (state, element) =>
  select("h2, h3, h4", element) ? state.all(element) : strongLine(state, element);

/** A prompt is copied as it stands; a line of the sheet is a sentence. */
const textarea: Handle = (_, element) => {
  const value = toText(element).trim();
  if (value === "") return undefined;
  if (matches(".prompt-text", element)) return { type: "code", value };
  return { type: "paragraph", children: [{ type: "text", value }] };
};
