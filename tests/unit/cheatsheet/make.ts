// Sheets for these tests: one that is full, and any that there can be.

import fc from "fast-check";
import sheetWords from "../../../content/site/cheat-sheet.yaml";
import exported from "../../../content/site/sheet-exports.yaml";
import {
  type ExitResult,
  LIMITS,
  type Sheet,
  type SheetLine,
} from "../../../src/cheatsheet/sheet.ts";
import type { SheetWords } from "../../../src/cheatsheet/text.ts";

export const words: SheetWords = { ...exported, ...sheetWords };

const line = (text: string, change: Partial<SheetLine> = {}): SheetLine => ({
  text,
  suggested: false,
  vendors: [],
  adminOnly: false,
  note: "",
  ...change,
});

/** An ordinary sheet, as a new hire leaves with it. */
export const anySheet: Sheet = {
  lines: {
    into: line("Our CI on Jenkins calls Auxot with a team key, so Auxot knows it is us.", {
      vendors: ["Jenkins"],
      note: "Keys are in the vault.",
    }),
    out: line("Auxot posts to GitHub and reads from Stripe with what we saved in Credentials.", {
      vendors: ["GitHub", "Stripe", "Billing DB"],
    }),
    delegated: line("I connected my own GitHub account in Settings → OAuth, so tools act as me.", {
      vendors: ["GitHub"],
      adminOnly: true,
      note: "Ask Kim.",
    }),
  },
  reply: "",
  author: "Sam Rivers",
  date: "2026-11-24",
};

/** A sheet of its own for each number. */
export function sheetOf(number: number, change: Partial<SheetLine> = {}): Sheet {
  const into = line(`Our job number ${number} calls Auxot.`, change);
  return { ...anySheet, lines: { ...anySheet.lines, into }, author: `Person ${number}` };
}

const someText = (maxLength: number) => fc.string({ unit: "binary", maxLength });

const someLine: fc.Arbitrary<SheetLine> = fc.record({
  text: someText(LIMITS.text / 2),
  suggested: fc.boolean(),
  vendors: fc.array(someText(LIMITS.vendor / 2), { maxLength: 5 }),
  adminOnly: fc.boolean(),
  note: someText(LIMITS.note / 2),
});

const someDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const someId = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join("-"));

const someExit: fc.Arbitrary<ExitResult> = fc
  .record({ date: someDay, right: fc.nat(LIMITS.cases), more: fc.nat(LIMITS.cases) })
  .map(({ date, right, more }) => ({
    date,
    right,
    of: Math.min(LIMITS.cases, Math.max(1, right + more)),
  }));

const someWord = someText(LIMITS.renamed / 2).filter((word) => word.trim() !== "");
const someRename = fc
  .record({ label: someWord, is: someWord })
  .filter(({ label, is }) => label !== is);

/** Any sheet within the limits, hostile characters included; of each edition. */
export const someSheet: fc.Arbitrary<Sheet> = fc.record(
  {
    lines: fc.record({ into: someLine, out: someLine, delegated: someLine }),
    reply: someText(LIMITS.reply / 8),
    author: someText(LIMITS.author / 2),
    date: fc.oneof(fc.constant(""), someDay),
    missed: fc.uniqueArray(someId, { minLength: 1, maxLength: 6 }),
    exit: someExit,
    renames: fc.array(someRename, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["lines", "reply", "author", "date"] },
);
