// The learner's answers in this browser: kept, forgotten, and unreadable ones left where they are.

import { afterEach, expect, test, vi } from "vitest";
import { stubBrowser } from "./storage.ts";

const KEY = "auxot-tutorial/questions";
const load = async () => {
  const store = await import("../../../src/stores/questions.ts");
  store.questionRecord.load();
  return store;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("an answer is kept under its question's id, and forgotten", async () => {
  const { stored } = stubBrowser();
  const { keepAnswer, forgetAnswer } = await load();
  keepAnswer("a", false, []);
  keepAnswer("a", true, []);
  expect(JSON.parse(stored.get(KEY) ?? "")).toEqual({
    version: 1,
    given: { a: { first: false, latest: true } },
  });
  forgetAnswer(["a"]);
  expect(JSON.parse(stored.get(KEY) ?? "").given).toEqual({});
});

test("all answers are forgotten and come back, and the exit check stays", async () => {
  const { stored } = stubBrowser();
  const { forgetAnswers, keepAnswer, keepExit } = await load();
  const exit = { date: "2026-11-24", right: 4, of: 5 };
  keepAnswer("a", false, []);
  keepExit(exit);
  const before = stored.get(KEY);
  const undo = forgetAnswers();
  expect(JSON.parse(stored.get(KEY) ?? "")).toEqual({ version: 1, given: {}, exit });
  undo();
  expect(JSON.parse(stored.get(KEY) ?? "")).toEqual(JSON.parse(before ?? ""));
});

test("answers that cannot be read start afresh, and stay aside", async () => {
  const { stored } = stubBrowser({ [KEY]: '{"version":7}' });
  const { keepAnswer } = await load();
  expect(stored.get(KEY)).toBe('{"version":7}');
  keepAnswer("a", true, []);
  expect(stored.get(`${KEY}.unreadable`)).toBe('{"version":7}');
});
