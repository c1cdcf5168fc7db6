// The three-line sheet: what is stored of it comes back, and a stored one of version 1 always loads.

import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/cheatsheet/read-sheet.ts";
import {
  emptySheet,
  isWritten,
  LINES,
  withLine,
  writeLine,
  writeReply,
} from "../../../src/cheatsheet/sheet.ts";

/** As a browser may hold it since the first release. Never edit: it stands for learners' own lines. */
const STORED =
  '{"version":1,"lines":{"into":{"own":"Our CI calls Auxot.","suggested":{"stem":"created","name":"CI"},"note":""},' +
  '"out":{"own":null,"suggested":{"stem":"opened","name":""},"note":""},' +
  '"delegated":{"own":null,"suggested":null,"note":"(Admin-only for me; I ask an admin.)"}},"reply":"| a | b |"}';

const written = LINES.reduce((sheet, id) => writeLine(sheet, id, `My ${id}.`), emptySheet);

describe("a stored sheet", () => {
  test("of version 1 loads with nothing lost", () => {
    expect(JSON.stringify(readSheet(JSON.parse(STORED)))).toBe(STORED);
  });

  test("comes back as it was", () => {
    const sheet = writeReply(withLine(written, "out", { note: "note" }), "reply");
    expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", STORED],
    ["a list", [1]],
    ["an empty object", {}],
    ["no version", { ...emptySheet, version: undefined }],
    ["another version", { ...emptySheet, version: 2 }],
  ])("with %s is not read", (_, value) => {
    expect(readSheet(value)).toBeNull();
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
    const sheet = readSheet(JSON.parse(JSON.stringify(value)));
    expect(sheet?.lines.into.own).toBe("My into.");
    expect(sheet?.lines.out.own).toBe("My out.");
    expect(sheet?.lines.delegated).toEqual(emptySheet.lines.delegated);
  });
});

describe("writing", () => {
  test("keeps the learner's words as typed, in their line alone", () => {
    const sheet = writeLine(emptySheet, "out", "  Stripe, outbound ");
    expect(sheet.lines.out.own).toBe("  Stripe, outbound ");
    expect(sheet.lines.into).toEqual(emptySheet.lines.into);
  });

  test.each(["", " \n"])("%j gives the line back to the suggestion", (text) => {
    expect(writeLine(written, "out", text).lines.out.own).toBeNull();
  });

  test("keeps a line's note, and the sheet it came from", () => {
    const noted = withLine(emptySheet, "delegated", { note: "Admin-only." });
    expect(writeLine(noted, "delegated", "Mine.").lines.delegated.note).toBe("Admin-only.");
    expect(noted.lines.delegated.own).toBeNull();
  });

  test("is done when every line is in the learner's words", () => {
    expect(isWritten(emptySheet)).toBe(false);
    expect(isWritten(written)).toBe(true);
    for (const id of LINES) expect(isWritten(writeLine(written, id, "")), id).toBe(false);
  });
});
