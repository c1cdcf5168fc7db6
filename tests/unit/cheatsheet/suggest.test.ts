// How a line opens by what the learner did: later acts replace earlier ones, their own words both.

import { describe, expect, test } from "vitest";
import words from "../../../content/site/cheat-sheet.yaml";
import { type Draft, emptyDraft, writeLine } from "../../../src/cheatsheet/draft.ts";
import { LINES } from "../../../src/cheatsheet/sheet.ts";
import { STEMS, suggest } from "../../../src/cheatsheet/suggest.ts";
import { sentence } from "../../../src/cheatsheet/text.ts";

const into = (draft: Draft, stem: string, name = "") => suggest(draft, "into", { stem, name });
const said = (draft: Draft) => sentence(draft, "into", words);
const stems = words.lines.into.stems;

describe("a suggestion", () => {
  test("before any act is the line's start", () => {
    for (const id of LINES) {
      expect(sentence(emptyDraft, id, words)).toBe(words.lines[id].stems.start);
    }
  });

  test("is the sentence for the act, with the learner's own name in it", () => {
    expect(said(into(emptyDraft, "created", "Nightly build"))).toBe(
      stems.created.replace("{name}", () => "Nightly build"),
    );
  });

  test("of a later act replaces an earlier one and keeps the name", () => {
    const called = into(into(emptyDraft, "created", "Nightly"), "called");
    expect(said(called)).toBe(stems.called.replace("{name}", () => "Nightly"));
  });

  test("of an earlier act changes nothing", () => {
    const called = into(into(emptyDraft, "created", "Nightly"), "called");
    expect(into(called, "opened")).toEqual(called);
    expect(into(called, "created", "Other")).toEqual(called);
  });

  test("of the same act takes the newer name", () => {
    const twice = into(into(emptyDraft, "created", "First"), "created", "Second");
    expect(said(twice)).toContain("Second");
  });

  test("touches no other line", () => {
    expect(into(emptyDraft, "created", "CI").lines.out).toEqual(emptyDraft.lines.out);
  });

  test("gives way to the learner's words, whatever they do later", () => {
    const own = writeLine(into(emptyDraft, "opened"), "into", "Our CI knocks.");
    expect(said(into(own, "called"))).toBe("Our CI knocks.");
  });

  test("is there again when the learner takes their words away", () => {
    const own = writeLine(emptyDraft, "into", "Our CI knocks.");
    expect(said(writeLine(into(own, "created", "CI"), "into", ""))).toContain("“CI”");
  });

  test.each(["$&", "US$$", "$'", "{name}"])("takes the name %j as it is", (name) => {
    expect(said(into(emptyDraft, "created", name))).toContain(`“${name}”`);
  });

  test.each([
    ["into", "called"],
    ["out", "ran"],
    ["delegated", "acted"],
  ] as const)("of %s %s names nothing rather than leave a gap", (id, stem) => {
    const text = sentence(suggest(emptyDraft, id, { stem, name: "" }), id, words);
    expect(text).not.toMatch(/“”| {2}|\{name\}/);
  });
});

test.each(LINES)("every act on the line %s has its sentence", (id) => {
  const sentences: Readonly<Record<string, string>> = words.lines[id].stems;
  // One stem is for no act: for a page that is admin-only.
  const acts = Object.keys(sentences).filter((stem) => stem !== "adminOnly");
  expect(acts).toEqual([...STEMS[id]]);
});
