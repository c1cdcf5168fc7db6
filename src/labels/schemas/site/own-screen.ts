// Schema of content/site/own-screen.yaml.

import { words } from "../../words-schema.ts";

export const ownScreen = words({
  open: "opens the fold in a lesson",
  intro: "in it",
  label: "name of a choice in it",
  word: "name of a field in it",
  save: "button in it",
  back: "button in it",
  kept: "message, with {is} and {label}",
  notKept: "message when the browser stores nothing, with {is} and {label}",
  unreadable: "message when what was stored could not be read",
  same: "message, with {label}",
  undone: "message, with {label}",
  refused: "below the field with a secret in it, with {secret}",
  mark: "after a word of the learner's screen, with {label}, for a screen reader and on pointing at it",
  notLoaded: "in it, when its script did not load",
});
