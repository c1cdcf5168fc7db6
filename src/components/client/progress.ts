// The steps of the lesson on this page: ticked by what the learner does, shown where they can see it.

import words from "../../../content/site/cheat-sheet.yaml";
import { fill } from "../../labels/fill.ts";
import { minutesFor } from "../../learning/time-budget.ts";
import { listen } from "../../stores/events.ts";
import {
  renameStep,
  resetStep,
  resetSteps,
  restoreSteps,
  type Step,
  tick,
  watchDone,
} from "../../stores/progress.ts";
import { walkRecord } from "../../stores/walk.ts";
import { find, findAll } from "./dom.ts";

interface PageStep extends Step {
  readonly section: HTMLElement;
  readonly seconds: number;
  readonly title: string;
}

/** Binds the steps and the progress of a lesson; `main` carries its slug. */
export function bindProgress(main: HTMLElement): void {
  const lesson = main.dataset.lesson ?? "";
  const steps = pageSteps(main);
  const announced = find(document, "[data-announce]", HTMLElement);
  const resetAll = findAll(document, "[data-reset-steps]", HTMLButtonElement);
  let undo: (() => void) | null = null;
  let count = "";

  listen((event) => {
    for (const { id } of tick(lesson, steps, event)) {
      const title = steps.find((step) => step.id === id)?.title ?? "";
      announced.textContent = fill(words.stepTicked, { step: title });
    }
  });

  for (const { id, section } of steps) {
    if (section.dataset.was) renameStep(lesson, section.dataset.was.split(" "), id);
    find(section, ".step-reset", HTMLButtonElement).addEventListener("click", () => {
      resetStep(lesson, id);
      announced.textContent = count;
      section.querySelector<HTMLElement>("h2")?.focus();
    });
  }
  for (const button of resetAll) {
    button.addEventListener("click", () => {
      if (undo) undo();
      else {
        undo = restoreSteps(lesson);
        resetSteps(lesson);
      }
      announced.textContent = count;
    });
  }

  const keeping = find(document, "[data-walk-keeping]", HTMLElement);
  const texts = { kept: "", unreadable: words.walkUnreadable, "not-kept": words.walkNotKept };
  walkRecord.$keeping.subscribe((state) => {
    keeping.textContent = texts[state];
  });

  watchDone(lesson, (done) => {
    for (const { id, section } of steps) mark(section, done.includes(id));
    const left = steps.filter(({ id }) => !done.includes(id));
    // Whoever has done a step has read what stands before the first.
    const reading = left.length === steps.length ? Number(main.dataset.reading ?? 0) : 0;
    const seconds = left.reduce((sum, step) => sum + step.seconds, reading);
    count = fill(words.done, {
      n: String(steps.length - left.length),
      m: String(steps.length),
    });
    const time =
      left.length === 0
        ? words.timeOver
        : fill(words.timeLeft, { minutes: String(minutesFor(seconds)) });
    for (const place of findAll(document, "[data-progress]", HTMLElement)) {
      place.textContent = `${count} · ${time}`;
    }
    const none = left.length === steps.length;
    // Undo would take a tick away that came since.
    if (!none) undo = null;
    for (const button of resetAll) {
      button.textContent = undo ? words.undoReset : words.resetAll;
      button.hidden = none && !undo;
    }
  });
}

function pageSteps(main: HTMLElement): PageStep[] {
  const seconds = (main.dataset.seconds ?? "").split(" ").map(Number);
  return findAll(main, "[data-step]", HTMLElement).map((section, index) => ({
    section,
    id: section.dataset.step ?? "",
    goal: section.dataset.goal ?? "",
    seconds: seconds[index] ?? 0,
    title: section.dataset.title ?? "",
  }));
}

function mark(section: HTMLElement, done: boolean): void {
  section.toggleAttribute("data-done", done);
  find(section, ".step-done", HTMLElement).hidden = !done;
  find(section, ".step-reset", HTMLButtonElement).hidden = !done;
}
