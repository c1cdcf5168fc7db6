// Formatted text from the clipboard as plain text, its tables as Markdown. None of it becomes markup.

/** The page's policy reports each inline style, even where nothing is ever drawn. */
const STYLES = /<style\b[^>]*>.*?<\/style>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gis;
const BLOCKS = "p, div, li, h1, h2, h3, h4, h5, h6, pre, br";

/** The text of pasted HTML; null when there is no table in it, and the plain text does as well. */
export function textWithTables(html: string): string | null {
  const pasted = new DOMParser().parseFromString(html.replace(STYLES, ""), "text/html");
  const tables = pasted.querySelectorAll("table");
  if (tables.length === 0) return null;
  for (const unseen of pasted.querySelectorAll("script, template, noscript")) unseen.remove();
  for (const table of tables) table.replaceWith(`\n\n${markdownOf(table)}\n\n`);
  for (const block of pasted.querySelectorAll(BLOCKS)) block.after("\n");
  return pasted.body.textContent
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function markdownOf(table: HTMLTableElement): string {
  const [head = [], ...rows] = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) => cell.textContent.replace(/\s+/g, " ").trim()),
  );
  const ruler = head.map(() => "---");
  return [head, ruler, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
