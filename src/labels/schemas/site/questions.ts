// Schema of content/site/questions.yaml: every option is explained, or the gate names it.

import { z } from "zod";
import { BOXES } from "../../../auxot/boxes.ts";
import { PAGES, type Page } from "../../../auxot/pages.ts";
import { alwaysCheck } from "../../always-check.ts";
import { entryIdFault } from "../../entry-id.ts";
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
    issues.push({ code: "custom", input: value, message, params: { write, missing: none } });
  }) as Option;

const about = {
  ask: text("the question"),
  hint: text("behind “Hint”, before the answer"),
  was: z.array(text("an id it had before")).optional().describe("under which answers may be kept"),
};

const NO_RIGHT = {
  error: "has no right option",
  params: { write: 'Write "right: …" at one.', missing: true },
};

function hasRight(options: Readonly<Record<string, Input | undefined>>): boolean {
  return Object.values(options).some((option) => option?.right !== undefined);
}

type Texts = z.core.ParsePayload<Record<string, { readonly text: string }>>;

/** What there is to choose from or to put in order: more than one, and each says something else. */
function twoOrMore({ value, issues }: Texts): void {
  const entries = Object.entries(value);
  if (entries.length === 1) {
    const params = { write: "Add another." };
    issues.push({ code: "custom", input: value, message: "holds only one", params });
  }
  const seen = new Map<string, string>();
  for (const [id, { text }] of entries) {
    const other = seen.get(text);
    seen.set(text, other ?? id);
    if (other === undefined) continue;
    const message = `says the same as "${other}"`;
    const params = { write: "Change one of the two." };
    issues.push({ code: "custom", input: value, path: [id, "text"], message, params });
  }
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
  options: z.record(z.string(), option).refine(hasRight, NO_RIGHT).check(twoOrMore),
});

const orderQuestion = z.strictObject({
  ...about,
  hops: z
    .record(
      z.string(),
      words({ text: "a hop of the call", why: "told of it when it stands in a wrong place" }),
    )
    .check(twoOrMore),
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

export const questions = z.strictObject(groups).check(
  alwaysCheck(({ value, issues }) => {
    const seen = new Set<string>();
    for (const { group, id, name } of namesIn(value)) {
      const fault = seen.has(name)
        ? { message: "has an id that another question has", write: "Give it another id." }
        : entryIdFault(name);
      seen.add(name);
      if (fault === null) continue;
      const { message, write } = fault;
      const path = [group, id];
      issues.push({ code: "custom", input: value, path, message, params: { write } });
    }
  }),
);

/** Every id that a question has or had; what is no question has none. */
function namesIn(value: unknown): readonly { group: string; id: string; name: string }[] {
  return entriesOf(value).flatMap(([group, entries]) =>
    entriesOf(entries).flatMap(([id, question]) => {
      const was = Object.fromEntries(entriesOf(question)).was;
      const former = Array.isArray(was) ? was.filter((each) => typeof each === "string") : [];
      return [id, ...former].map((name) => ({ group, id, name }));
    }),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

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
