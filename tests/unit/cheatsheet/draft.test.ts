// The learner's draft: what is stored of it comes back, and one of every released version loads.

import { describe, expect, test } from "vitest";
import {
  type Draft,
  draftFrom,
  EXTRAS,
  emptyDraft,
  emptyLine,
  isTouched,
  isWritten,
  withLine,
  writeLine,
} from "../../../src/cheatsheet/draft.ts";
import { leavesOut, withExtra } from "../../../src/cheatsheet/extras.ts";
import { finish } from "../../../src/cheatsheet/finish.ts";
import { readDraft } from "../../../src/cheatsheet/read-draft.ts";
import { LINES } from "../../../src/cheatsheet/sheet.ts";
import { anySheet, words } from "./make.ts";

/** As browsers hold them since each release. Never edit: they stand for learners' own lines. */
const STORED = {
  1:
    '{"version":1,"lines":{"into":{"own":"Our CI calls Auxot.","suggested":{"stem":"created","name":"CI"},"note":""},' +
    '"out":{"own":null,"suggested":{"stem":"opened","name":""},"note":""},' +
    '"delegated":{"own":null,"suggested":null,"note":"(Admin-only for me; I ask an admin.)"}},"reply":"| a | b |"}',
  2:
    '{"version":2,"lines":{"into":{"own":"Our CI calls Auxot.","suggested":{"stem":"created","name":"CI"},"vendors":"GitHub, Jenkins","adminOnly":false,"note":"Ask Kim."},' +
    '"out":{"own":null,"suggested":{"stem":"opened","name":""},"vendors":null,"adminOnly":false,"note":""},' +
    '"delegated":{"own":null,"suggested":null,"vendors":null,"adminOnly":true,"note":""}},"reply":"| a | b |","author":"Sam","dated":false}',
};

const written = LINES.reduce((draft, id) => writeLine(draft, id, `My ${id}.`), emptyDraft);

describe("a stored draft", () => {
  test("of version 1 loads with nothing lost", () => {
    const draft = readDraft(JSON.parse(STORED[1]));
    expect(draft).toEqual({
      version: 2,
      lines: {
        into: {
          ...emptyLine,
          own: "Our CI calls Auxot.",
          suggested: { stem: "created", name: "CI" },
        },
        out: { ...emptyLine, suggested: { stem: "opened", name: "" } },
        delegated: { ...emptyLine, adminOnly: true },
      },
      reply: "| a | b |",
      author: "",
      dated: true,
    });
  });

  test("of version 2 loads with nothing lost", () => {
    expect(JSON.stringify(readDraft(JSON.parse(STORED[2])))).toBe(STORED[2]);
  });

  test("comes back as it was", () => {
    const draft: Draft = { ...withLine(written, "out", { note: "note" }), reply: "reply" };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", STORED[2]],
    ["a list", [1]],
    ["an empty object", {}],
    ["no version", { ...emptyDraft, version: undefined }],
    ["another version", { ...emptyDraft, version: 3 }],
  ])("with %s is not read", (_, value) => {
    expect(readDraft(value)).toBeNull();
  });

  test.each([
    ["no line delegated", { ...written, lines: { ...written.lines, delegated: undefined } }],
    ["a number for its words", { ...written, lines: { ...written.lines, delegated: { own: 7 } } }],
    [
      "a stem nobody knows",
      {
        ...written,
        lines: { ...written.lines, delegated: { own: null, suggested: { stem: "constructor" } } },
      },
    ],
    ["no reply", { ...written, lines: { ...written.lines, delegated: null }, reply: null }],
  ])("with %s loses that alone", (_, value) => {
    const draft = readDraft(JSON.parse(JSON.stringify(value)));
    expect(draft?.lines.into.own).toBe("My into.");
    expect(draft?.lines.out.own).toBe("My out.");
    expect(draft?.lines.delegated).toEqual(emptyLine);
  });
});

describe("writing", () => {
  test("keeps the learner's words as typed, in their line alone", () => {
    const draft = writeLine(emptyDraft, "out", "  Stripe, outbound ");
    expect(draft.lines.out.own).toBe("  Stripe, outbound ");
    expect(draft.lines.into).toEqual(emptyDraft.lines.into);
  });

  test.each(["", " \n"])("%j gives the line back to the suggestion", (text) => {
    expect(writeLine(written, "out", text).lines.out.own).toBeNull();
  });

  test("keeps a line's note, and the sheet it came from", () => {
    const noted = withLine(emptyDraft, "delegated", { note: "Ask Kim.", adminOnly: true });
    expect(writeLine(noted, "delegated", "Mine.").lines.delegated).toMatchObject({
      note: "Ask Kim.",
      adminOnly: true,
    });
    expect(noted.lines.delegated.own).toBeNull();
  });

  test("is done when every line is in the learner's words", () => {
    expect(isWritten(emptyDraft)).toBe(false);
    expect(isWritten(written)).toBe(true);
    for (const id of LINES) expect(isWritten(writeLine(written, id, "")), id).toBe(false);
  });
});

describe("what is left out", () => {
  const without = EXTRAS.reduce((draft, extra) => withExtra(draft, extra, false), emptyDraft);

  test("is nothing at first, and each by itself", () => {
    expect(EXTRAS.map((extra) => leavesOut(emptyDraft, extra))).toEqual([false, false, false]);
    expect(EXTRAS.map((extra) => leavesOut(without, extra))).toEqual([true, true, true]);
    const again = withExtra(without, "missed", true);
    expect(EXTRAS.map((extra) => leavesOut(again, extra))).toEqual([false, true, true]);
    expect(withExtra(withExtra(again, "exit", true), "renames", true)).toEqual(emptyDraft);
    expect(withExtra(without, "renames", false)).toEqual(without);
  });

  test("is stored, and what is strange in it is not", () => {
    expect(readDraft(JSON.parse(JSON.stringify(without)))).toEqual(without);
    expect(readDraft({ ...emptyDraft, leaveOut: ["name", 7] })).toEqual(emptyDraft);
    expect(readDraft({ ...emptyDraft, leaveOut: "missed" })).toEqual(emptyDraft);
  });

  test("does not travel", () => {
    const exit = { date: "2026-11-24", right: 4, of: 5 };
    const renames = [{ label: "Save", is: "Keep" }];
    const given = { words, vendors: [], today: "2026-11-25", missed: ["a"], exit, renames };
    expect(finish(emptyDraft, given)).toMatchObject({ missed: ["a"], exit, renames });
    const left = finish(without, given);
    expect(Object.keys(left)).toEqual(["lines", "reply", "author", "date"]);
    const none = finish(emptyDraft, { ...given, missed: [], exit: null, renames: [] });
    expect(Object.keys(none)).toEqual(["lines", "reply", "author", "date"]);
  });
});

describe("somebody's sheet", () => {
  const theirs = { ...anySheet, author: "Kim" };

  test("becomes a draft in their words, and not in their name", () => {
    const draft = draftFrom(theirs);
    expect(draft.lines.into.own).toBe(theirs.lines.into.text);
    expect(draft.lines.into.vendors).toBe(theirs.lines.into.vendors.join(", "));
    expect(draft.lines.delegated.adminOnly).toBe(theirs.lines.delegated.adminOnly);
    expect(draft.reply).toBe(theirs.reply);
    expect(draft.author).toBe("");
  });

  test("leaves what was merely suggested to them suggested, until I change it", () => {
    const lent = { ...theirs.lines.out, suggested: true };
    const draft = draftFrom({ ...theirs, lines: { ...theirs.lines, out: lent } });
    const taken = (of: Draft) =>
      finish(of, {
        ...{ words, vendors: [], today: "2026-11-25", missed: [], exit: null, renames: [] },
      }).lines;
    expect(taken(draft).out).toEqual(lent);
    expect(taken(draft).into.suggested).toBe(false);
    expect(isWritten(draft)).toBe(false);
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const mine = writeLine(draft, "out", "In my words.");
    expect(taken(mine).out).toMatchObject({ text: "In my words.", suggested: false });
    expect(isWritten(mine)).toBe(true);
  });

  test.each([
    ["nothing", emptyDraft, false],
    [
      "suggestions alone",
      withLine(emptyDraft, "out", { suggested: { stem: "ran", name: "" } }),
      true,
    ],
    ["words", written, true],
    ["a note", withLine(emptyDraft, "out", { note: "n" }), true],
    ["systems", withLine(emptyDraft, "out", { vendors: "Stripe" }), true],
    ["a reply", { ...emptyDraft, reply: "r" }, true],
    ["a name", { ...emptyDraft, author: "Sam" }, true],
  ] as const)("would replace %s of my own", (_, draft, touched) => {
    expect(isTouched(draft)).toBe(touched);
  });
});
