// Schema of content/site/questions.yaml: every option is explained, or the gate names it.

import { z } from "zod";
import { BOXES } from "../../../auxot/boxes.ts";
import { PAGES, type Page } from "../../../auxot/pages.ts";
import { text, words } from "../../words-schema.ts";
import { samples } from "../auxot/samples.ts";

type Input = { readonly right?: string | undefined; readonly wrong?: string | undefined };

/** Either why an option is right, or why it is wrong. */
const why = {
  right: text("told of this option: why it is right").optional(),
  wrong: text("told of this option: why it is wrong").optional(),
};

/** An option that says neither is a fault, and so is one that says both. */
const explained = <Option extends z.ZodType<Input>>(option: Option): Option =>
  option.check(({ value, issues }) => {
    const { right, wrong } = value;
    if ((right === undefined) !== (wrong === undefined)) return;
    const none = right === undefined;
    const message = none ? "has no explanation" : "is said to be right and wrong";
    const write = none
      ? 'Add a line "wrong: …" that teaches the mistake, or "right: …".'
      : "Delete one of the two.";
    issues.push({ code: "custom", input: value, message, params: { write } });
  }) as Option;

const about = {
  ask: text("the question"),
  hint: text("behind “Hint”, before the answer"),
  was: z.array(text("an id it had before")).optional().describe("under which answers may be kept"),
};

const NO_RIGHT = { error: "has no right option", params: { write: 'Write "right: …" at one.' } };

function hasRight(options: Readonly<Record<string, Input | undefined>>): boolean {
  return Object.values(options).some((option) => option?.right !== undefined);
}

const page = explained(z.strictObject(why)).optional();

const pageQuestion = z.strictObject({
  ...about,
  pages: z
    .strictObject(Object.fromEntries(PAGES.map((id) => [id, page])) as Record<Page, typeof page>)
    .refine(hasRight, NO_RIGHT),
});

const option = explained(z.strictObject({ text: text("the option"), ...why }));

const chooseQuestion = z.strictObject({
  ...about,
  options: z.record(z.string(), option).refine(hasRight, NO_RIGHT),
});

const orderQuestion = z.strictObject({
  ...about,
  hops: z.record(
    z.string(),
    words({ text: "a hop of the call", why: "told of it when it stands in a wrong place" }),
  ),
});

const boxQuestion = z.strictObject({
  ...about,
  sample: samples.keyof().describe("the secret, by the name of its sample"),
  boxes: z.array(z.enum(BOXES)).min(1).describe("the boxes to choose from"),
});

const groups = {
  page: z.record(z.string(), pageQuestion),
  choose: z.record(z.string(), chooseQuestion),
  order: z.record(z.string(), orderQuestion),
  box: z.record(z.string(), boxQuestion),
};

/** An id travels in a sheet, and stands for one question for good. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;

export const questions = z.strictObject(groups).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [group, entries] of Object.entries(value)) {
    for (const [id, { was = [] }] of Object.entries(entries)) {
      for (const name of [id, ...was]) {
        const message = seen.has(name)
          ? "has an id that another question has"
          : ID.test(name) && name.length <= LONGEST_ID
            ? null
            : `has an id that is not in small letters and hyphens, or longer than ${LONGEST_ID}`;
        seen.add(name);
        if (message === null) continue;
        const params = { write: "Give it another id." };
        issues.push({ code: "custom", input: value, path: [group, id], message, params });
      }
    }
  }
});

export type Questions = z.infer<typeof questions>;

export const questionForm = words({
  pickOne: "before the options",
  pickAll: "before the options",
  putInOrder: "before the hops",
  hint: "opens the hint",
  check: "button",
  answer: "opens the answer",
  right: "opens what is told of an answer",
  wrong: "opens what is told of an answer",
  missing: "told of an answer",
  missingMore: "told of an answer, with {n}",
  nothing: "told when nothing was picked",
  up: "name of a button, with {hop}",
  down: "name of a button, with {hop}",
  moved: "told when a hop was moved, with {hop}, {n} and {m}",
  done: "beside a question that was answered",
  reset: "button of a question that was answered",
  resetDone: "told after it",
  yes: "after an option in the answer, for a screen reader",
  no: "after an option in the answer, for a screen reader",
  explained: "told of an answer with more than one option, with {option} and {why}",
});
