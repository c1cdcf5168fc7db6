// Schema of content/site/sheet-exports.yaml.

import { words } from "../../words-schema.ts";

export const sheetExports = words({
  adminOnly: "after a line that was noted as admin-only",
  suggested: "after a line that is merely suggested",
  by: words({
    both: "below the title, with {author} and {date}",
    author: "below the title, with {author}",
    date: "below the title, with {date}",
  }),
  exit: "below the title, with {date}, {right} and {of}",
  vendors: "after a line that does not name them itself, with {vendors}",
  columns: words({
    direction: "head of a column",
    page: "head of a column",
    line: "head of a column",
    vendors: "head of a column",
    note: "head of a column",
  }),
  opens: "text of the link in what is copied",
  message: "before the link when it is copied by itself",
  screen: words({
    line: "below the lines, with {list}",
    item: "in it, and in the team's notes, with {label} and {is}",
  }),
});
