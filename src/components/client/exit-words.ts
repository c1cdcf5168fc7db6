// What is told of a case that was answered.

import pages from "../../../content/auxot/pages.yaml";
import words from "../../../content/site/exit-check-form.yaml";
import { fill } from "../../labels/fill.ts";
import { type Case, type CaseGrade, type CheckBox, rightsOf } from "../../learning/exit-check.ts";

/** The verdict, every wrong box, every box it needs, and a wrong reason with the right one. */
export function tellCase(each: Case, graded: CaseGrade, reason: string): readonly string[] {
  if (graded.passed) {
    return [
      words.passed,
      ...rightsOf(each).map((box) => explain(words.explained, box, each.right)),
    ];
  }
  const other = each.others.find((one) => one.reason === reason);
  return [
    words.failed,
    ...graded.wrong.map((box) => explain(words.explained, box, each.wrong)),
    ...rightsOf(each).map((box) => explain(words.needed, box, each.right)),
    ...(other ? [other.wrong, fill(words.because, { reason: each.reason })] : []),
  ];
}

function explain(sentence: string, box: CheckBox, whys: Case["right"]): string {
  const name = box === "admin" ? words.admin : pages[box].name;
  return fill(sentence, { box: name, why: whys[box] ?? "" });
}
