// A question on the page: answered, graded by the rules, explained, and kept. It is retried by answering
// again, and its answer is in the fold that came with the page.

import words from "../../../content/site/question-form.yaml";
import { fill } from "../../labels/fill.ts";
import { answerTo } from "../../learning/answers.ts";
import { type Asking, type Grade, grade } from "../../learning/grade.ts";
import { disorder, shuffle } from "../../learning/shuffle.ts";
import { forgetAnswer, keepAnswer, questionRecord } from "../../stores/questions.ts";
import { find, findAll } from "./dom.ts";
import {
  makeBoxes,
  makeButton,
  makeButtons,
  makeHops,
  type Picked,
  paragraph,
} from "./question-options.ts";

/** An option as the folded answer has it, in the right order. */
interface Option {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly right: boolean;
}

/** Brings a question on the page to life. */
export function bindQuestion(root: HTMLElement): void {
  questionRecord.load();
  const { question: id = "", was = "" } = root.dataset;
  const asking = root.dataset.asking as Asking;
  const names = was.split(" ").filter(Boolean);
  const told = find(root, "[data-told]", HTMLElement);
  const options = readOptions(root);
  const rights = options.filter(({ right }) => right).map((option) => option.id);

  const say = (sentences: readonly string[], verdict = "") => {
    told.dataset.verdict = verdict;
    told.replaceChildren(...sentences.map(paragraph));
  };
  const answer = () => {
    const given = picked.given();
    if (given.length === 0) return say([words.nothing]);
    const graded = grade(asking, rights, given);
    keepAnswer(id, graded.right, names);
    say(sentences(graded, options), graded.right ? "right" : "wrong");
  };
  const picked = makeControls(root, options, { answer, say });

  const acts = find(root, ".question-acts", HTMLElement);
  const reset = makeButton(words.reset);
  reset.className = "quiet";
  reset.addEventListener("click", () => {
    forgetAnswer([id, ...names]);
    picked.clear();
    say([words.resetDone]);
    // The button goes away; the question begins again at its first option.
    root.querySelector<HTMLElement>("[data-option] :is(button, input)")?.focus();
  });
  acts.append(reset);
  if (root.dataset.click === undefined) {
    const check = makeButton(words.check);
    check.className = "primary";
    check.addEventListener("click", answer);
    acts.prepend(check);
  }
  questionRecord.$value.subscribe((answers) => {
    const kept = answerTo(answers, id, names);
    reset.hidden = kept === null;
    find(root, "[data-done]", HTMLElement).hidden = kept?.latest !== true;
  });
}

function readOptions(root: HTMLElement): readonly Option[] {
  return findAll(root, "[data-answer]", HTMLElement).map(({ dataset }) => {
    const { answer: id = "", why = "", right } = dataset;
    const text = find(root, `[data-option="${id}"]`, HTMLElement).textContent ?? "";
    return { id, text, why, right: right !== undefined };
  });
}

/** Puts controls into the options, in an order of this visit: no place in it is learnt by heart. */
function makeControls(
  root: HTMLElement,
  options: readonly Option[],
  { answer, say }: { answer: () => void; say: (sentences: readonly string[]) => void },
): Picked {
  const { question = "", asking, click } = root.dataset;
  const list = find(root, "[data-options]", HTMLElement);
  const written = options.map(({ id }) => find(list, `[data-option="${id}"]`, HTMLElement));
  const mixed = (asking === "order" ? disorder : shuffle)(written, Date.now());
  list.replaceChildren(...mixed);
  if (asking === "order") return makeHops(list, (moved) => say([moved]));
  if (click !== undefined) return makeButtons(mixed, answer);
  return makeBoxes(mixed, `question-${question}`, asking === "all");
}

function sentences({ right, tell, missing }: Grade, options: readonly Option[]): readonly string[] {
  const told = options.filter(({ id }) => tell.includes(id));
  const whys = told.map(({ text, why }) =>
    told.length > 1 ? fill(words.explained, { option: text, why }) : why,
  );
  const more = missing === 1 ? words.missing : fill(words.missingMore, { n: String(missing) });
  return [right ? words.right : words.wrong, ...whys, ...(missing > 0 ? [more] : [])];
}
