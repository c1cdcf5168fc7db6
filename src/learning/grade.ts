// Grading an answer: whether it is right, and which options to say something about.

/** One: any right option will do. All: every right one and no other. Order: each in its place. */
export type Asking = "one" | "all" | "order";

export interface Grade {
  readonly right: boolean;
  /** Options to explain: what was wrong, or everything that was right. */
  readonly tell: readonly string[];
  /** How many right options were not picked, when nothing wrong was. */
  readonly missing: number;
}

/** Grades what was given; `rights` are the right options, for an order in theirs. */
export function grade(asking: Asking, rights: readonly string[], given: readonly string[]): Grade {
  if (asking === "order") return gradeOrder(rights, given);
  const wrong = given.filter((option) => !rights.includes(option));
  if (wrong.length > 0) return { right: false, tell: wrong, missing: 0 };
  const missing = asking === "one" ? 0 : rights.length - given.length;
  return { right: missing === 0 && given.length > 0, tell: missing > 0 ? [] : given, missing };
}

/** Of an order the first that is out of place is told: those after it follow from it. */
function gradeOrder(rights: readonly string[], given: readonly string[]): Grade {
  const wrong = given.find((hop, index) => hop !== rights[index]);
  return { right: wrong === undefined, tell: wrong === undefined ? [] : [wrong], missing: 0 };
}
