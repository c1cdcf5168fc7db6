// Many sheets become one, whatever the order they come in.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../../src/cheatsheet/merge.ts";
import type { Sheet, SheetLine } from "../../../src/cheatsheet/sheet.ts";
import { anySheet, someSheet } from "./make.ts";

const say = (
  author: string,
  change: Partial<SheetLine>,
  id: "into" | "out" | "delegated" = "into",
) => ({
  ...anySheet,
  author,
  lines: { ...anySheet.lines, [id]: { ...anySheet.lines[id], ...change } },
});

describe("a line", () => {
  test("says what most say, and lists the others with who says them", () => {
    const { into } = merge([
      say("Ann", { text: "Scripts call in." }),
      say("Ben", { text: "CI calls in." }),
      say("Cid", { text: "scripts call in" }),
    ]).lines;
    expect(into).toMatchObject({
      text: "Scripts call in.",
      who: ["Ann", "Cid"],
      others: [{ text: "CI calls in.", who: ["Ben"] }],
    });
  });

  test("prefers somebody's own words to what was merely suggested", () => {
    const suggested = { text: "Suggested.", suggested: true };
    const { into } = merge([say("Ann", suggested), say("Ben", { text: "Own." })]).lines;
    expect(into.text).toBe("Own.");
    const three = ["Ann", "Cid", "Dee"].map((author) => say(author, suggested));
    expect(merge([...three, say("Ben", { text: "Own." })]).lines.into.text).toBe("Suggested.");
  });

  test("names every system once, the most frequent first", () => {
    const { into } = merge([
      say("Ann", { vendors: ["Stripe", "GitHub"] }),
      say("Ben", { vendors: ["github"] }),
      say("Cid", { vendors: ["GitHub"] }),
    ]).lines;
    expect(into.vendors).toEqual(["GitHub", "Stripe"]);
  });

  test("says who found its page to be for admins only, and what they noted", () => {
    const { delegated } = merge([
      say("Ann", { adminOnly: true, note: "Ask Kim." }, "delegated"),
      say("Ben", { adminOnly: false, note: "" }, "delegated"),
      say("Cid", { adminOnly: true, note: "Ask Kim" }, "delegated"),
    ]).lines;
    expect(delegated.adminOnly).toEqual(["Ann", "Cid"]);
    expect(delegated.notes).toEqual([{ text: "Ask Kim", who: ["Ann", "Cid"] }]);
  });

  test("that nobody filled in is empty", () => {
    expect(merge([say("Ann", { text: " " })]).lines.into).toMatchObject({ text: "", others: [] });
  });
});

describe("a system", () => {
  const put = (author: string, into: string[], out: string[]): Sheet => ({
    ...anySheet,
    author,
    lines: {
      into: { ...anySheet.lines.into, vendors: into },
      out: { ...anySheet.lines.out, vendors: out },
      delegated: { ...anySheet.lines.delegated, vendors: [] },
    },
  });

  test("in different boxes is a disagreement, with who put it where", () => {
    const merged = merge([
      put("Ann", ["Stripe"], []),
      put("Ben", [], ["stripe"]),
      put("Cid", [], ["Stripe"]),
    ]);
    expect(merged.disagreements).toEqual([
      {
        vendor: "Stripe",
        boxes: [
          { line: "into", who: ["Ann"] },
          { line: "out", who: ["Ben", "Cid"] },
        ],
      },
    ]);
  });

  test("that goes both ways for everybody is none", () => {
    const both = [put("Ann", ["Stripe"], ["Stripe"]), put("Ben", ["Stripe"], ["Stripe"])];
    expect(merge(both).disagreements).toEqual([]);
  });

  test("is one system however its name is written, and another by its own sign", () => {
    const merged = merge([put("Ann", ["S3 Bucket", "C"], []), put("Ben", [], ["s3-bucket", "C#"])]);
    expect(merged.disagreements.map(({ vendor }) => vendor)).toEqual(["S3 Bucket"]);
  });

  test("that only some name is none", () => {
    expect(merge([put("Ann", ["Stripe"], []), put("Ben", [], [])]).disagreements).toEqual([]);
  });
});

test("the same sheet twice counts once", () => {
  expect(merge([anySheet, { ...anySheet, date: "" }]).count).toBe(1);
});

test("no sheets make an empty one", () => {
  expect(merge([])).toMatchObject({ count: 0, disagreements: [] });
});

test("the order in which sheets come changes nothing", () => {
  const sheets = fc.array(someSheet, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(
      sheets.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([one, other]) => {
        expect(merge(other)).toEqual(merge(one));
      },
    ),
    { numRuns: 60 },
  );
});
