// What the exit check's pool must be as a whole, so that nothing but understanding passes it.

import { CHECK_BOXES, type Pool, rightsOf } from "./exit-check.ts";

/** The fewest cases: two learners side by side should rarely see the same. */
const FEWEST = 25;
/** In how many of a hundred cases a box is right: never so rare or so frequent that a guess pays. */
const LEAST = 15;
const MOST = 35;
/** In how many of a hundred cases the right reason may be the longest of its case. */
const LONGEST = 40;

export interface PoolFinding {
  readonly wrong: string;
  readonly write: string;
}

/** What is wrong with a pool as a whole. */
export function poolFaults(pool: Pool): readonly PoolFinding[] {
  const cases = Object.values(pool);
  const share = (count: number) => Math.round((count / cases.length) * 1000) / 10;
  if (cases.length < FEWEST) {
    const wrong = `The pool has ${cases.length} cases, and needs ${FEWEST}.`;
    return [{ wrong, write: "Add cases." }];
  }
  const boxes = CHECK_BOXES.flatMap((box) => {
    const right = share(cases.filter((each) => rightsOf(each).includes(box)).length);
    if (right >= LEAST && right <= MOST) return [];
    const wrong = `"${box}" is right in ${right} of 100 cases, and must be in ${LEAST} to ${MOST}.`;
    const write = right < LEAST ? `Add cases that need "${box}".` : "Add cases that need others.";
    return [{ wrong, write }];
  });
  const longest = share(cases.filter(isLongest).length);
  if (longest <= LONGEST) return boxes;
  const wrong = `The right reason is the longest in ${longest} of 100 cases, and may be in ${LONGEST}.`;
  return [...boxes, { wrong, write: "Shorten some, or lengthen wrong ones." }];
}

function isLongest({ reason, others }: Pool[string]): boolean {
  return others.every((other) => other.reason.length < reason.length);
}

/** Whether a draw can have one that needs two boxes, and one that needs an admin alone. */
export function lacksHard(pool: Pool): readonly PoolFinding[] {
  const cases = Object.values(pool).map(rightsOf);
  const two = cases.some((rights) => rights.length > 1);
  const admin = cases.some((rights) => rights.length === 1 && rights[0] === "admin");
  return [
    ...(two ? [] : [{ wrong: "No case needs two boxes.", write: "Add one." }]),
    ...(admin ? [] : [{ wrong: "No case needs an admin alone.", write: "Add one." }]),
  ];
}
