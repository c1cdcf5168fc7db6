// The words of the learner's screen in this browser: kept, taken back, and never a secret among them.

import { afterEach, expect, test, vi } from "vitest";
import { anyToken } from "../secrets/make.ts";
import { stubBrowser } from "./storage.ts";

const KEY = "auxot-tutorial/renames";
const load = async () => {
  const store = await import("../../../src/stores/renames.ts");
  store.renameRecord.load();
  return store;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a word is kept under its label's name, and taken back", async () => {
  const { stored } = stubBrowser();
  const { forgetRename, keepRename, renamed } = await load();
  expect(await keepRename("credentials.save", "Save", "Keep")).toEqual({ result: "harmless" });
  const kept = { "credentials.save": { label: "Save", is: "Keep" } };
  expect(JSON.parse(stored.get(KEY) ?? "")).toEqual({ version: 1, labels: kept });
  expect(renamed()).toEqual([{ label: "Save", is: "Keep" }]);
  forgetRename("credentials.save");
  expect(JSON.parse(stored.get(KEY) ?? "").labels).toEqual({});
});

test("a secret is not kept", async () => {
  const { stored } = stubBrowser();
  const { keepRename, renamed } = await load();
  expect((await keepRename("credentials.save", "Save", anyToken())).result).toBe("secret");
  expect(stored.size).toBe(0);
  expect(renamed()).toEqual([]);
});

test("a page brings it up to date, and stores nothing when nothing changed", async () => {
  const labels = { "credentials.save": { label: "Save", is: "Keep" } };
  const text = JSON.stringify({ version: 1, labels });
  const { stored } = stubBrowser({ [KEY]: text });
  const { noteShown, renamed } = await load();
  noteShown({ "credentials.save": "Save", "api-keys.add": "Add Key" });
  expect(stored.get(KEY)).toBe(text);
  noteShown({ "credentials.save": "Save it" });
  expect(renamed()).toEqual([{ label: "Save it", is: "Keep" }]);
});
