// The steps of a lesson: ticked, taken back, brought back, and kept under a new id.

import { afterEach, expect, test, vi } from "vitest";
import { stubBrowser } from "./storage.ts";

const KEY = "auxot-tutorial/walk";
/** As browsers hold it since the first release. Never edit: it stands for learners' own steps. */
const STORED = '{"version":1,"done":{"a":["one","old-two"]},"workspace":null}';

async function load() {
  const { stored } = stubBrowser({ [KEY]: STORED });
  const { walkRecord } = await import("../../../src/stores/walk.ts");
  const progress = await import("../../../src/stores/progress.ts");
  walkRecord.load();
  const done = () => JSON.parse(stored.get(KEY) ?? "").done.a;
  return { ...progress, stored, done };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("all ticks are taken off, and brought back", async () => {
  const { restoreSteps, resetSteps, done } = await load();
  const undo = restoreSteps("a");
  resetSteps("a");
  expect(done()).toEqual([]);
  undo();
  expect(done()).toEqual(["one", "old-two"]);
});

test("a renamed step keeps its tick, once", async () => {
  const { renameStep, stored, done } = await load();
  renameStep("a", ["older-one"], "one");
  expect(stored.get(KEY)).toBe(STORED);
  renameStep("a", ["older-two", "old-two"], "two");
  expect(done()).toEqual(["one", "two"]);
  renameStep("a", ["two"], "one");
  expect(done()).toEqual(["one"]);
});

test("steps of the same id in two lessons are two steps", async () => {
  const { tick, watchDone, stored, done } = await load();
  const opened = { type: "page-opened", page: "oauth" } as const;
  expect(tick("b", [{ id: "one", goal: "open-oauth" }], opened)).toHaveLength(1);
  expect(JSON.parse(stored.get(KEY) ?? "").done.b).toEqual(["one"]);
  expect(done()).toEqual(["one", "old-two"]);
  const seen: string[] = [];
  watchDone("c", (steps) => seen.push(steps.join()));
  expect(seen).toEqual([""]);
});
