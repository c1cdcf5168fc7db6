// Schema of content/site/site.yaml.

import { z } from "zod";
import { text, words } from "../../words-schema.ts";

export const site = words({
  name: "page title, header",
  skip: "link before the header",
  promise: "first page",
  promiseMore: "first page",
  start: "button of the first page, with {minutes}",
  resume: "button of the first page, with {n}",
  again: "button of the first page, when every step is done",
  directions: words({
    into: words({ title: "first page", page: "first page", sentence: "first page" }),
    out: words({ title: "first page", page: "first page", sentence: "first page" }),
    delegated: words({ title: "first page", page: "first page", sentence: "first page" }),
  }),
  identity: "first page, below the directions",
  leads: words({ title: "first page", body: "first page", link: "first page" }),
  writers: words({
    title: "first page",
    body: "first page",
    link: "first page, to the guide",
    sandbox: "first page, to the simulated app",
  }),
  edit: z.strictObject({
    link: text("foot of a lesson"),
    address: z
      .string()
      .refine((address) => address === "" || /^https:\/\/\S*\{file\}\S*$/.test(address), {
        error: "is no address that begins with https:// and has {file} in it",
        params: { write: "Write it as https://github.com/you/yours/edit/main/{file}." },
      })
      .describe("where the link leads, with {file}; empty for no link"),
  }),
  lessons: words({
    title: "first page, heading of the list of lessons",
    steps: "in that list, with {m}",
    part: "in that list, of a lesson that was begun, with {n} and {m}",
    all: "in that list, of a lesson that was walked to its end, with {m}",
  }),
  draft: "beside a lesson that is not published",
  draftNote: "lesson's head, when it is not published",
  lastChanged: "end of a lesson, before the day",
  audience: "lesson's head",
  minute: "lesson's head",
  minutes: "lesson's head, with {minutes}",
  worthKnowing: "title of a callout",
  tip: "title of a callout",
  alsoNamed: "lesson, with {names}",
  unconfirmed: "beside a link whose page is not confirmed",
  opensAuxot: "after a link to the product's own tutorials, for a screen reader",
  finish: "the finish line",
  copyPrompt: "button of a prompt",
  promptTry: "link beside that button",
  promptCopied: "message after copying a prompt",
  promptRefused: "message when copying a prompt failed, with {keys}",
  promptWhy: "opens the reason a prompt is worth having",
  promptSlots: "before a prompt's blanks",
  makeMistake: "opens a mistake, which makes it",
  mistakeRefused: "in an opened mistake that Auxot refused, with {request}",
  mistakeGo: "link below a mistake that was made, with {page}",
  mistakeNotLoaded: "in an opened mistake, when the simulation cannot be fetched",
  sandboxPage: words({ title: "title of /sandbox/", intro: "below it" }),
  worker: words({
    title: "heading of the switch on /sandbox/",
    body: "below it",
    start: "button",
    stop: "button",
    on: "message",
    off: "message",
    failed: "message, with {reason}",
  }),
  sheetPage: words({
    title: "title of /sheet/",
    intro: "below it",
    back: "link below it",
    team: "link below it",
  }),
  notFound: words({ title: "title of the error page", body: "below it", link: "link below it" }),
  needsScript: "instead of what needs JavaScript",
});
