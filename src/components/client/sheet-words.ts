// The sheet's words as its writers want them.

import sheet from "../../../content/site/cheat-sheet.yaml";
import exported from "../../../content/site/sheet-exports.yaml";
import known from "../../../content/site/vendors.yaml";
import team from "../../../content/team.yaml";
import type { Draft } from "../../cheatsheet/draft.ts";
import { finish } from "../../cheatsheet/finish.ts";
import type { Sheet } from "../../cheatsheet/sheet.ts";
import type { SheetWords } from "../../cheatsheet/text.ts";
import { missedOf } from "../../learning/answers.ts";
import { questionRecord } from "../../stores/questions.ts";
import { renamed } from "../../stores/renames.ts";
import { knownQuestions } from "./question-words.ts";

export const sheetWords: SheetWords = { ...exported, ...sheet };

/** The systems that are found in a line by themselves. */
const vendors = [...new Set([...team.vendors, ...known.names])];

/** The learner's sheet as it is taken away today. */
export function finishToday(draft: Draft): Sheet {
  const answers = questionRecord.$value.get();
  const missed = missedOf(answers, knownQuestions);
  const { exit = null } = answers;
  return finish(draft, {
    ...{ words: sheetWords, vendors, today: today(), missed, exit },
    renames: renamed(),
  });
}

/** The day on this machine, as "2026-11-24". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
