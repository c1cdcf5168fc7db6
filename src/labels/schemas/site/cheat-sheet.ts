// Schema of content/site/cheat-sheet.yaml.

import { z } from "zod";
import { text, words } from "../../words-schema.ts";

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
