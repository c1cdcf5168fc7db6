// The exit check on the page: one case after the other, first what it needs, then why.

import pool from "../../../content/site/exit-check.yaml";
import words from "../../../content/site/exit-check-form.yaml";
import team from "../../../content/team.yaml";
import { exitLine } from "../../cheatsheet/present.ts";
import { fill } from "../../labels/fill.ts";
import { type Case, type CheckBox, drawCases, gradeCase } from "../../learning/exit-check.ts";
import { shuffle } from "../../learning/shuffle.ts";
import { keepExit } from "../../stores/questions.ts";
import { find, findAll } from "./dom.ts";
import { tellCase } from "./exit-words.ts";
import { makeReason, paragraph } from "./question-options.ts";
import { sheetWords, today } from "./sheet-words.ts";

/** How many cases the first draw has, and each further one. */
const FIRST = 5;
const MORE = 3;

/** Goes on with the check; called again for the cases after the first. */
export function startExitCheck(root: HTMLElement): void {
  const seen: string[] = [];
  let passed = 0;
  let done = 0;
  let round: readonly string[] = [];
  const button = find(root, "[data-go]", HTMLButtonElement);
  const result = find(root, "[data-result]", HTMLElement);

  const draw = (count: number) => {
    const hard = seen.length === 0;
    round = drawCases(pool, { count, hard, seen, seed: Date.now(), vendors: team.vendors });
    seen.push(...round);
    result.replaceChildren();
    void show(0);
  };
  const show = async (index: number) => {
    const each = pool[round[index] ?? ""];
    if (!each) return finish();
    const title = fill(words.title, { n: String(index + 1), m: String(round.length) });
    if (await askCase(root, button, { each, title, last: index === round.length - 1 })) passed += 1;
    done += 1;
    return show(index + 1);
  };
  const finish = () => {
    find(root, "[data-case]", HTMLElement).hidden = true;
    const exit = { date: today(), right: passed, of: done };
    keepExit(exit);
    result.replaceChildren(paragraph(exitLine({ exit }, sheetWords)), paragraph(words.onSheet));
    button.textContent = words.more;
    button.onclick = () => draw(MORE);
  };
  draw(FIRST);
}

interface Asked {
  readonly each: Case;
  readonly title: string;
  readonly last: boolean;
}

/** Asks one case, and resolves when the learner goes on from it: whether it was passed. */
async function askCase(
  root: HTMLElement,
  button: HTMLButtonElement,
  { each, title, last }: Asked,
): Promise<boolean> {
  const place = find(root, "[data-case]", HTMLElement);
  const boxes = find(root, "[data-boxes]", HTMLFieldSetElement);
  const reasons = find(root, "[data-reasons]", HTMLFieldSetElement);
  const told = find(root, "[data-told]", HTMLElement);
  const say = (sentences: readonly string[], verdict = "") => {
    told.dataset.verdict = verdict;
    told.replaceChildren(...sentences.map(paragraph));
  };
  /** Waits for the button, which says what it does now. */
  const press = (text: string): Promise<void> => {
    button.textContent = text;
    return new Promise((resolve) => {
      button.onclick = () => resolve();
    });
  };
  const picked = (from: HTMLElement) =>
    findAll(from, "input:checked", HTMLInputElement).map(({ value }) => value);
  /** Waits until something is picked and the button is pressed. */
  const pick = async (from: HTMLFieldSetElement, text: string, nothing: string) => {
    for (;;) {
      await press(text);
      if (picked(from).length > 0) break;
      say([nothing]);
    }
    say([]);
    from.disabled = true;
    return picked(from);
  };

  place.hidden = false;
  boxes.disabled = false;
  reasons.disabled = false;
  reasons.hidden = true;
  say([]);
  const list = find(boxes, "ul", HTMLElement);
  list.replaceChildren(...shuffle(Array.from(list.children), Date.now()));
  for (const input of findAll(boxes, "input", HTMLInputElement)) input.checked = false;
  find(place, "[data-said]", HTMLElement).textContent = each.case;
  const heading = find(place, "[data-title]", HTMLElement);
  heading.textContent = title;
  heading.focus();

  const given = await pick(boxes, words.goOn, words.pickBox);
  const texts = shuffle([each.reason, ...each.others.map(({ reason }) => reason)], Date.now());
  find(reasons, "ul", HTMLElement).replaceChildren(...texts.map(makeReason));
  reasons.hidden = false;
  reasons.querySelector("input")?.focus();
  const [reason = ""] = await pick(reasons, words.check, words.pickReason);

  const graded = gradeCase(each, given as CheckBox[], reason);
  say(tellCase(each, graded, reason), graded.passed ? "right" : "wrong");
  await press(last ? words.finish : words.next);
  return graded.passed;
}
