// A question of any kind as it is drawn: its options, each explained, and the order they are shown in.

import boxes from "../../content/auxot/boxes.yaml";
import pages from "../../content/auxot/pages.yaml";
import form from "../../content/site/question-form.yaml";
import questions from "../../content/site/questions.yaml";
import type { Page } from "../auxot/pages.ts";
import { tellInBox, tellRightBox } from "../labels/tell-box.ts";
import type { Asking } from "../learning/grade.ts";
import { placeSample } from "../learning/place-sample.ts";
import { disorder, seedOf, shuffle } from "../learning/shuffle.ts";

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly why: string;
}

export interface QuestionView {
  readonly asking: Asking;
  /** What to do with the options; empty where one click on one of them answers. */
  readonly task: string;
  readonly ask: string;
  readonly hint: string;
  /** Ids it had before. */
  readonly was: readonly string[];
  /** As written; for an order, the right one. */
  readonly options: readonly Option[];
  /** The same, mixed. */
  readonly shown: readonly Option[];
}

/**
 * The question of an id.
 * @throws when there is none.
 */
export function questionView(id: string): QuestionView {
  const { page, choose, order, box } = questions;
  const question = page[id] ?? choose[id] ?? order[id] ?? box[id];
  if (!question) throw new Error(`No question "${id}" in content/site/questions.yaml.`);
  const { ask, hint, was = [] } = question;
  const options = optionsOf(question);
  const rights = options.filter(({ right }) => right).length;
  const asking = "hops" in question ? "order" : "options" in question && rights > 1 ? "all" : "one";
  const tasks = { one: form.pickOne, all: form.pickAll, order: form.putInOrder };
  const task = "pages" in question ? "" : tasks[asking];
  const mix = asking === "order" ? disorder : shuffle;
  return { asking, task, ask, hint, was, options, shown: mix(options, seedOf(id)) };
}

type Groups = typeof questions;
type Question = { [Group in keyof Groups]: Groups[Group][string] }[keyof Groups];

function optionsOf(question: Question): readonly Option[] {
  if ("pages" in question) {
    return (Object.keys(pages) as Page[]).flatMap((id) => {
      const said = question.pages[id];
      return said ? [explained(id, pages[id].name, said)] : [];
    });
  }
  if ("options" in question) {
    return Object.entries(question.options).map(([id, said]) => explained(id, said.text, said));
  }
  if ("hops" in question) {
    return Object.entries(question.hops).map(([id, hop]) => ({ id, ...hop, right: true }));
  }
  return question.boxes.map((id) => {
    const { form: seen, vendor, fit } = placeSample(question.sample, id);
    const [, ...wrong] = tellInBox(seen, vendor, id);
    const why = fit ? tellRightBox(fit) : wrong.join(" ");
    return { id, text: capital(boxes.boxes[id].name), right: fit !== null, why };
  });
}

interface Said {
  readonly right?: string | undefined;
  readonly wrong?: string | undefined;
}

function explained(id: string, text: string, { right, wrong = "" }: Said): Option {
  return { id, text, right: right !== undefined, why: right ?? wrong };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
