// Schema of content/site/exit-check.yaml, the pool of cases, and of the words around them.

import { z } from "zod";
import { PAGES } from "../../../auxot/pages.ts";
import { alwaysCheck } from "../../always-check.ts";
import { soundIds } from "../../entry-id.ts";
import { text, words } from "../../words-schema.ts";

const BOXES = [...PAGES, "admin"] as const;

const whys = (seen: string) => {
  const shape = Object.fromEntries(BOXES.map((box) => [box, text(seen).optional()]));
  type Whys = Record<(typeof BOXES)[number], z.ZodOptional<z.ZodString>>;
  return z.strictObject(shape as Whys);
};

const exitCase = z
  .strictObject({
    vendor: text("the system it is about; not drawn for a team that has it"),
    case: text("what happens"),
    right: whys("told of this box: why it is needed"),
    wrong: whys("told of this box: why it is not needed"),
    reason: text("the right reason"),
    others: z
      .array(words({ reason: "a wrong reason", wrong: "told of it: why it is wrong" }))
      .min(1)
      .describe("wrong reasons"),
  })
  .check(({ value, issues }) => {
    for (const box of BOXES) {
      const count = [value.right[box], value.wrong[box]].filter((why) => why !== undefined).length;
      if (count === 1) continue;
      const path = count === 0 ? ["wrong"] : ["wrong", box];
      const message = count === 0 ? `does not explain ${box}` : "is said to be right and wrong";
      const add = `Add a line "${box}: …" that teaches the mistake.`;
      const params = { write: count === 0 ? add : "Delete one of the two.", missing: count === 0 };
      issues.push({ code: "custom", input: value, path, message, params });
    }
    if (Object.values(value.right).every((why) => why === undefined)) {
      const params = { write: "Write what it needs.", missing: true };
      const message = "has nothing in it";
      issues.push({ code: "custom", input: value, path: ["right"], message, params });
    }
  });

export const exitCheck = z.record(z.string(), exitCase).check(
  alwaysCheck(({ value, issues }) => {
    issues.push(...soundIds(value));
  }),
);

export const exitCheckForm = words({
  intro: "before the first case",
  begin: "button",
  title: "heading of a case, with {n} and {m}",
  boxes: "above the boxes",
  admin: "the box for whoever cannot do it alone",
  goOn: "button",
  reasons: "above the reasons",
  check: "button",
  passed: "opens what is told of a case",
  failed: "opens what is told of a case",
  explained: "told of a case, with {box} and {why}",
  needed: "told of a box that a failed case needs, with {box} and {why}",
  because: "told of a wrong reason, with {reason}",
  pickBox: "told when nothing was picked",
  pickReason: "told when no reason was picked",
  next: "button",
  finish: "button after the last case",
  onSheet: "told after the result, which is a line of the sheet",
  more: "button",
  notLoaded: "told when the cases did not load",
});
