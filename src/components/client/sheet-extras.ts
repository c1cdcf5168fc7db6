// What the tutorial adds to the sheet: questions missed at first, the exit check, and the words of the
// learner's own screen. Each can be left out.

import words from "../../../content/site/sheet-form.yaml";
import { EXTRAS, type Extra } from "../../cheatsheet/draft.ts";
import { leavesOut } from "../../cheatsheet/extras.ts";
import { exitLine } from "../../cheatsheet/present.ts";
import { screenLine } from "../../cheatsheet/renames.ts";
import { fill } from "../../labels/fill.ts";
import { missedOf } from "../../learning/answers.ts";
import { forgetAnswers, questionRecord } from "../../stores/questions.ts";
import { renamed, renameRecord } from "../../stores/renames.ts";
import { sheetRecord } from "../../stores/sheet.ts";
import { sendExtra } from "../../stores/sheet-writing.ts";
import { find } from "./dom.ts";
import { knownQuestions } from "./question-words.ts";
import { sheetWords } from "./sheet-words.ts";

/** Binds the boxes, and the button that starts the questions over. */
export function bindExtras(root: HTMLElement): void {
  questionRecord.load();
  renameRecord.load();
  for (const extra of EXTRAS) {
    const box = find(root, `[data-extra=${extra}] input`, HTMLInputElement);
    box.addEventListener("change", () => sendExtra(extra, box.checked));
    sheetRecord.$value.subscribe((draft) => {
      box.checked = !leavesOut(draft, extra);
    });
  }
  questionRecord.$value.subscribe((answers) => {
    const { length } = missedOf(answers, knownQuestions);
    const missed = length === 1 ? words.missedOne : fill(words.missed, { n: String(length) });
    show(root, "missed", length > 0 ? missed : "");
    show(root, "exit", exitLine(answers, sheetWords));
  });
  renameRecord.$value.subscribe(() => {
    show(root, "renames", screenLine(renamed(), sheetWords.screen));
  });
  bindStartOver(root);
}

/** A box with nothing to say is not there. */
function show(root: HTMLElement, extra: Extra, text: string): void {
  const label = find(root, `[data-extra=${extra}]`, HTMLElement);
  label.hidden = text === "";
  find(label, "span", HTMLElement).textContent = text;
}

function bindStartOver(root: HTMLElement): void {
  const button = find(root, "[data-start-questions]", HTMLButtonElement);
  const told = find(root, "[data-questions-told]", HTMLElement);
  let undo: (() => void) | null = null;
  const draw = () => {
    button.textContent = undo ? words.undo : words.startQuestions;
    button.hidden = undo === null && Object.keys(questionRecord.$value.get().given).length === 0;
  };
  button.addEventListener("click", () => {
    const restore = undo;
    undo = null;
    if (restore) restore();
    else undo = forgetAnswers();
    told.textContent = restore ? words.questionsBack : words.questionsOver;
    draw();
  });
  // Undo would throw away what was answered since: from the next answer on it is gone.
  questionRecord.$value.subscribe(() => {
    undo = null;
    draw();
  });
}
