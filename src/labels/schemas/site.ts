// Schemas of the site's own words, content/site/*.yaml.

import { z } from "zod";
import { placeholdersOf, text, words } from "../words-schema.ts";

const stems = <const Stem extends string>(...names: readonly Stem[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, text("opens a line, with {name}")])) as Record<
      Stem,
      z.ZodString
    >,
  );

const line = <const Stem extends string>(...names: readonly Stem[]) =>
  words({
    title: "before the line",
    page: "before the line, the page's name",
    label: "name of the line's field",
    stems: stems(...names),
  });

export const cheatSheet = words({
  title: "heading of the sheet and of what is exported",
  replyTitle: "heading of the agent's reply, also exported",
  lines: words({
    into: line("start", "opened", "created", "createdTeam", "called"),
    out: line("start", "opened", "saved", "ran"),
    delegated: line("start", "opened", "added", "connected", "adminOnly", "acted"),
  }),
  bar: "button on a phone",
  progress: "name of the bar on a phone, for a screen reader",
  edit: "link to the sheet in the lesson",
  done: "progress, with {n} and {m}",
  timeLeft: "progress, with {minutes}",
  timeOver: "progress, when every step is done",
  resetStep: "button of a step that is done",
  resetAll: "button beside the progress",
  undoReset: "the same button after it was pressed",
  stepDone: "beside a step that is done",
  stepTicked: "said when a step is done, with {step}",
  walkUnreadable: "beside the progress, when the stored steps could not be read",
  walkNotKept: "beside the progress, when the browser stores nothing",
});

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

export const vendors = z.strictObject({
  names: z.array(text("a system's name")).describe("found in a line by themselves"),
});

export const sheetForm = words({
  intro: "below the heading",
  suggested: "beside a line that is a suggestion",
  yours: "beside a line in the learner's words",
  replyFold: "opens the reply's field",
  replyLabel: "name of the reply's field",
  replyHint: "below the reply's field",
  removeNote: "button beside such a note",
  moreFold: "opens the rest of the form",
  moreHint: "below it",
  vendors: "name of a field",
  note: "name of a field",
  adminOnly: "name of a box to tick",
  author: "name of a field",
  dated: "name of a box to tick",
  missedOne: "name of a box to tick, when one question was missed",
  missed: "name of a box to tick, with {n}",
  startQuestions: "button beside it",
  questionsOver: "message after it",
  questionsBack: "message after its undo",
  copyFor: "the first button, with {place}",
  places: words({
    slack: "in the first button",
    teams: "in the first button",
    email: "in the first button",
    docs: "in the first button",
  }),
  copyLink: "button",
  moreWays: "opens the other ways to take the sheet",
  ways: words({
    "copy-table": "button",
    "copy-markdown": "button",
    "copy-text": "button",
    "download-markdown": "button",
    "download-text": "button",
    "download-csv": "button",
    "download-json": "button",
  }),
  print: "button",
  linkCopied: "message",
  linkWithoutReply: "message",
  linkTooLong: "message",
  withoutLink: "message",
  withoutSecretLink: "message",
  notReady: "message, when a part of the script did not load",
  copied: "message",
  copyRefused: "message, with {keys}",
  copyField: "name of the field shown when copying was refused",
  downloaded: "message, with {file}",
  fileName: "name of the downloaded file, without its ending",
  kept: "below the lines",
  notKept: "below the lines, when the browser stores nothing",
  unreadable: "below the lines, when the stored sheet could not be read",
  refusedReply: "below the reply with a secret in it, with {secret}",
  notTaken: "message",
  notTakenWhole: "message",
  notLoaded: "below the form, when its script did not load",
  notSecret: "button below such a field",
  linkSecret: "message",
  suspect: "below a field that holds what may be a part of a secret",
  recogniserMissing: "below a line, when the recogniser did not load",
  startOver: "button",
  cleared: "message",
  undo: "button after clearing",
  undone: "message",
});

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

const instead = "in any text, when content/team.yaml does not say";

export const teamKit = words({
  admin: instead,
  ask: instead,
  vault: instead,
  vendors: instead,
  at: "in any text, with {name} and {host}",
});

export const teamPage = words({
  title: "title of /team/",
  intro: "below it",
  private: "below it",
  paste: "name of the field to paste into",
  find: "button",
  files: "button",
  drop: "below the field",
  addedOne: "message",
  added: "message, with {n}",
  replacedOne: "message",
  replaced: "message, with {n}",
  knownOne: "message",
  known: "message, with {n}",
  nothing: "message",
  unread: "message, with {list}",
  faults: words({
    empty: "in that list, with {n}",
    "not-a-sheet": "in that list, with {n}",
    truncated: "in that list, with {n}",
    damaged: "in that list, with {n}",
    "too-long": "in that list, with {n}",
    newer: "in that list, with {n}",
    secret: "in that list, with {n}",
  }),
  fileTooBig: "message, with {file}",
  fileUnread: "message, with {file}",
  fileTold: "message, when several files were chosen, with {file} and {told}",
  result: "heading",
  fromOne: "below it",
  from: "below it, with {n}",
  most: "beside a line that was taken from the sheets, with {n} and {m}",
  yours: "beside a line in the lead's words",
  same: "opens who says a line, when all agree",
  differOne: "opens who says a line, and the other way to put it",
  differ: "opens who says a line, and other ways to put it, with {n}",
  use: "button beside such a way",
  used: "message",
  says: "below that, with {who}",
  andUnnamed: "people, with {names} and {n}",
  unnamedOne: "people",
  nameless: "a sheet of somebody",
  unnamed: "people, with {n}",
  vendors: "name of a field",
  name: "name of a field",
  disagreements: "heading",
  disagreementsHint: "below it",
  agreed: "below it, when there are none",
  puts: "below a system, with {box} and {who}",
  admin: "heading of a to-do list",
  adminHint: "below it",
  adminItem: "in that list, with {page} and {who}",
  noteItem: "in the list of notes, with {page} and {note}",
  notes: "heading",
  missed: "heading",
  missedHint: "below it",
  missedBy: "below a question, with {n} and {m}",
  missedWho: "opens who",
  sheets: "heading",
  sheetsFold: "opens the list of sheets, with {n}",
  sheet: "in that list, with {who} and {date}",
  remove: "button beside a sheet",
  removed: "message",
  clear: "button",
  cleared: "message",
  undo: "button",
  undone: "message",
  kept: "below the lines",
  notKept: "below the lines, when the browser stores nothing",
  unreadable: "below the lines, when what was stored could not be read",
  back: "link at the end",
});

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
      .refine(
        (address) => address === "" || /^https:\/\/\S*\{file\}\S*$/.test(address),
        "is no address that begins with https:// and has {file} in it",
      )
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

export const tutorials = z.strictObject({
  base: z
    .url({ protocol: /^https$/ })
    .describe("address of the product's docs, no slash at its end"),
  tutorials: z.record(
    z.string(),
    z.strictObject({
      title: text("text of the link"),
      path: z.string().startsWith("/").describe("path below the base"),
      confirmed: z.boolean().describe("whether the page was seen"),
      lesson: text("its file in content/lessons/, when it is a lesson of this site").optional(),
    }),
  ),
});

export type Tutorials = z.infer<typeof tutorials>;

const prompt = z
  .strictObject({
    title: text("heading of the prompt"),
    body: z.string().trim().min(1).describe("the prompt; {slot} for a blank"),
    why: text("below the prompt, folded"),
    slots: z.record(
      z.string(),
      z.strictObject({
        label: text("name of the blank"),
        choices: z.record(z.string(), text("a choice")).optional(),
        suggest: z.enum(["vendors"]).optional().describe("what is suggested for it"),
        example: text("in the blank while it is empty"),
      }),
    ),
  })
  .check(({ value, issues }) => {
    const slots = Object.keys(value.slots);
    for (const name of placeholdersOf(value.body)) {
      if (slots.includes(name)) continue;
      const message = `has a blank {${name}} that is not among its slots: ${slots.join(", ") || "none"}`;
      issues.push({ code: "custom", input: value.body, path: ["body"], message });
    }
  });

export const prompts = z.record(z.string(), prompt);

const title = "the mistake in a few words";

export const mistakes = z.strictObject({
  "github-token-in-api-keys": words({ title }),
  "user-key-in-a-webhook": words({ title, keyName: "name of the key that is made for it" }),
  "nobody-did-oauth": words({
    title,
    happens: "what happens now",
    later: "what goes wrong later",
    next: "what to do instead",
  }),
});

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
