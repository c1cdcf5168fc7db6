// The first page: the button that starts, resumes or repeats the first lesson, and how far each is.

import { fill } from "../../labels/fill.ts";
import { watchDone } from "../../stores/progress.ts";
import { walkRecord } from "../../stores/walk.ts";
import { readStepIds } from "../step-ids.ts";
import { findAll } from "./dom.ts";

walkRecord.load();

for (const link of findAll(document, "a[data-start]", HTMLAnchorElement)) {
  const start = { href: link.href, text: link.textContent };
  watchSteps(link, link.dataset.start ?? "", (steps) => {
    const { resume = "", again = "" } = link.dataset;
    const next = steps.findIndex(({ done }) => !done);
    const begun = steps.some(({ done }) => done);
    const going = begun ? fill(resume, { n: String(next + 1) }) : start.text;
    link.textContent = next === -1 ? again : going;
    link.href = begun && next !== -1 ? `${start.href}#${steps[next]?.id}` : start.href;
  });
}

for (const place of findAll(document, "[data-lesson-progress]", HTMLElement)) {
  const before = place.textContent;
  watchSteps(place, place.dataset.lessonProgress ?? "", (steps) => {
    const { part = "", all = "" } = place.dataset;
    const n = steps.filter(({ done }) => done).length;
    const text = n === 0 ? before : n === steps.length ? all : part;
    place.textContent = fill(text, { n: String(n), m: String(steps.length) });
    place.toggleAttribute("data-begun", n > 0);
  });
}

/** Calls back with a lesson's steps, now and whenever one is done or taken back, here or in another tab. */
function watchSteps(
  { dataset }: HTMLElement,
  lesson: string,
  callback: (steps: readonly { readonly id: string; readonly done: boolean }[]) => void,
): void {
  const known = readStepIds(dataset.steps ?? "");
  watchDone(lesson, (done) => {
    callback(known.map((ids) => ({ id: ids[0] ?? "", done: ids.some((id) => done.includes(id)) })));
  });
}
