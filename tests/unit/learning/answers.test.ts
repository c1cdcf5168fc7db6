// Answers: the first stays the first, a renamed question keeps its own, and ghosts are nobody's.

import { describe, expect, test } from "vitest";
import {
  answerTo,
  missedOf,
  noAnswers,
  nowCalled,
  readAnswers,
  withAnswer,
  withoutAnswers,
} from "../../../src/learning/answers.ts";

/** As browsers hold them since each release. Never edit: they stand for learners' own answers. */
const STORED = {
  1: '{"version":1,"given":{"a-script-hits-our-api":{"first":false,"latest":true},"gone":{"first":false,"latest":false}}}',
};

describe("an answer", () => {
  test("keeps how the question went first, and how it went last", () => {
    const once = withAnswer(noAnswers, "a", false);
    expect(answerTo(once, "a")).toEqual({ first: false, latest: false });
    const twice = withAnswer(once, "a", true);
    expect(answerTo(twice, "a")).toEqual({ first: false, latest: true });
    expect(answerTo(twice, "b")).toBeNull();
  });

  test("is forgotten, and the next one is the first again", () => {
    const answers = withoutAnswers(withAnswer(noAnswers, "a", false), ["a"]);
    expect(answerTo(answers, "a")).toBeNull();
    expect(answerTo(withAnswer(answers, "a", true), "a")?.first).toBe(true);
  });

  test("of a question by another name before is its own, and moves to the new one", () => {
    const answers = withAnswer(noAnswers, "old", false);
    expect(answerTo(answers, "new", ["older", "old"])?.first).toBe(false);
    const again = withAnswer(answers, "new", true, ["older", "old"]);
    expect(again.given).toEqual({ new: { first: false, latest: true } });
  });

  test.each(["constructor", "toString", "__proto__"])("to %j is none", (id) => {
    expect(answerTo(noAnswers, id)).toBeNull();
    expect(nowCalled(id, { a: [] })).toBeNull();
  });
});

describe("what was missed", () => {
  const known = { a: [], b: ["was-b"], c: [] };

  test("is what was wrong at first, by the name it has now, and of known questions alone", () => {
    const answers = ["a", "was-b", "gone"].reduce(
      (before, id) => withAnswer(before, id, false),
      withAnswer(noAnswers, "c", true),
    );
    expect(missedOf(answers, known)).toEqual(["a", "b"]);
  });

  test.each([
    ["a", "a"],
    ["was-b", "b"],
    ["gone", null],
  ])("%s goes by %s", (id, now) => {
    expect(nowCalled(id, known)).toBe(now);
  });
});

describe("stored answers", () => {
  test("of version 1 load with nothing lost", () => {
    expect(JSON.stringify(readAnswers(JSON.parse(STORED[1])))).toBe(STORED[1]);
  });

  test.each([undefined, null, "x", [], {}, { version: 2, given: {} }, { version: 1, given: 7 }])(
    "%j are none",
    (stored) => {
      expect(readAnswers(stored)).toBeNull();
    },
  );

  test("lose a strange one, and no other", () => {
    const sound = { first: true, latest: true };
    const given = { a: sound, b: null, c: { first: 1, latest: true }, d: "x" };
    expect(readAnswers({ version: 1, given })?.given).toEqual({ a: sound });
  });
});
