// The exit check: cases nobody has seen, drawn from the writers' pool, and graded by boxes and reason.

import { PAGES, type Page } from "../auxot/pages.ts";
import { shuffle } from "./shuffle.ts";

/** What a case can need: a Settings page, or somebody to ask. */
export type CheckBox = Page | "admin";

export const CHECK_BOXES: readonly CheckBox[] = [...PAGES, "admin"];

export interface Case {
  /** The system it is about. */
  readonly vendor: string;
  readonly case: string;
  /** What it needs, and why. */
  readonly right: Readonly<Partial<Record<CheckBox, string | undefined>>>;
  /** What it does not need, and why not. */
  readonly wrong: Readonly<Partial<Record<CheckBox, string | undefined>>>;
  /** Why it needs what it needs. */
  readonly reason: string;
  readonly others: readonly { readonly reason: string; readonly wrong: string }[];
}

/** Cases by their ids. */
export type Pool = Readonly<Record<string, Case>>;

export interface Draw {
  readonly count: number;
  readonly seed: number;
  /** Systems the team works with: no case about one of these is new to them. */
  readonly vendors: readonly string[];
  /** Cases that were drawn before; they come again only when there are no others. */
  readonly seen: readonly string[];
  /** Whether one must need two boxes, and one nothing but an admin. */
  readonly hard: boolean;
}

/** The boxes a case needs. */
export function rightsOf({ right }: Case): readonly CheckBox[] {
  return CHECK_BOXES.filter((box) => right[box] !== undefined);
}

/** Draws cases that need every box between them, where they can; the same seed draws the same. */
export function drawCases(
  pool: Pool,
  { count, seed, vendors, seen, hard }: Draw,
): readonly string[] {
  const news = Object.keys(pool).filter((id) => !about(pool[id], vendors));
  const fresh = news.filter((id) => !seen.includes(id));
  const left = [...shuffle(fresh.length >= count ? fresh : news, seed)];
  const rights = (id: string): readonly CheckBox[] => (pool[id] ? rightsOf(pool[id]) : []);
  const drawn: string[] = [];
  const take = (id: string | undefined) => {
    if (id !== undefined) drawn.push(...left.splice(left.indexOf(id), 1));
  };
  if (hard) {
    take(left.find((id) => rights(id).length > 1));
    take(left.find((id) => rights(id).every((box) => box === "admin")));
  }
  while (drawn.length < count && left.length > 0) {
    const covered = new Set(drawn.flatMap(rights));
    take(left.find((id) => rights(id).some((box) => !covered.has(box))) ?? left[0]);
  }
  return shuffle(drawn, seed);
}

/** Whether a case is about one of some systems. */
function about(each: Case | undefined, vendors: readonly string[]): boolean {
  return (
    each !== undefined && vendors.some((name) => namesSystem(`${each.vendor}\n${each.case}`, name))
  );
}

/** Whether a text has the name of a system in it, as a word. */
export function namesSystem(text: string, name: string): boolean {
  const plain = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (plain === "") return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

export interface CaseGrade {
  readonly passed: boolean;
  /** Boxes that were picked and are not needed. */
  readonly wrong: readonly CheckBox[];
  /** Boxes that are needed and were not picked. */
  readonly missing: readonly CheckBox[];
  readonly reason: boolean;
}

/** Grades a case: it is passed with the right boxes and the right reason. */
export function gradeCase(each: Case, picked: readonly CheckBox[], reason: string): CaseGrade {
  const rights = rightsOf(each);
  const wrong = picked.filter((box) => !rights.includes(box));
  const missing = rights.filter((box) => !picked.includes(box));
  const right = reason === each.reason;
  return { passed: wrong.length + missing.length === 0 && right, wrong, missing, reason: right };
}
