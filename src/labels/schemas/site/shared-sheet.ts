// Schema of content/site/shared-sheet.yaml.

import { words } from "../../words-schema.ts";

export const sharedSheet = words({
  title: "title of /sheet/ when it was opened from a link",
  heading: "heading of that sheet",
  intro: "below it",
  nameless: "below the sheet's heading",
  by: "below the sheet's heading, with {author}",
  written: "after it, with {date} and {age}",
  writtenOn: "after it, with {date}",
  undated: "after it",
  old: "after it, when the sheet is old",
  vendors: "below a line, with {vendors}",
  makeMine: "button",
  mySheet: "link",
  askTitle: "title of a dialog",
  ask: "in it",
  replace: "button in it",
  keepMine: "button in it",
  made: "message",
  madeInstead: "message",
  undo: "button",
  undone: "message",
  faults: words({
    "not-a-sheet": "instead of the sheet",
    truncated: "instead of the sheet",
    damaged: "instead of the sheet",
    "too-long": "instead of the sheet",
    newer: "instead of the sheet",
    secret: "instead of the sheet",
  }),
  noFile: "instead of the sheet",
  openFile: "button on /sheet/",
  notLoaded: "instead of the sheet, when its script did not load",
  yours: "after a fault",
});
