// Schema of content/site/simulation.yaml.

import { words } from "../../words-schema.ts";

export const simulation = words({
  title: "title of the page of what is simulated",
  intro: "below it",
  kinds: words({ known: "heading", inferred: "heading", "left-out": "heading" }),
  everywhere: "heading of what is on no page in particular",
  sourcesTitle: "heading of the sources",
  sourcesHint: "below it",
  back: "link at the end",
  link: "link on /sandbox/",
});
