// Schemas of what docs writers read at /writers/.

import { z } from "zod";
import { text, words } from "../../words-schema.ts";

/** Front matter of a word in the gallery; the text below it is the example. */
export const word = z.strictObject({
  use: text("what the word is for"),
  noScript: text("what it shows without JavaScript"),
  print: text("what it shows in print"),
});

/** The guide has none. */
export const guide = z.strictObject({});

export const writers = words({
  title: "heading of the page",
  intro: "below the heading",
  gallery: "heading of the gallery",
  galleryIntro: "below that",
  write: "name of the field with what to write",
  copy: "button below it",
  copied: "said when it was copied",
  copyRefused: "said when the browser refuses, with {keys}",
  attributes: "caption of the table of attributes",
  attribute: "head of a column",
  takes: "head of a column",
  optional: "after what an attribute takes",
  wraps: "after what a word is for",
  noScript: "before what a word shows without JavaScript",
  print: "before what it shows in print",
  kinds: words({
    page: "what an attribute takes",
    label: "what an attribute takes",
    goal: "what an attribute takes",
    prompt: "what an attribute takes",
    question: "what an attribute takes",
    tutorial: "what an attribute takes",
    mistake: "what an attribute takes",
    scenario: "what an attribute takes",
    "step-id": "what an attribute takes",
    team: "what an attribute takes",
    text: "what an attribute takes",
  }),
  back: "link at the foot",
});
