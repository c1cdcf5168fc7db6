// A stored record: read before each change, written whole, and never in the learner's way when it cannot be.

import { afterEach, describe, expect, test, vi } from "vitest";
import { createRecord } from "../../../src/stores/record.ts";
import { stubBrowser } from "./storage.ts";

interface Note {
  readonly version: 1;
  readonly text: string;
}

const KEY = "test/note";
const empty: Note = { version: 1, text: "" };
const note = (text: string): Note => ({ version: 1, text });
const isNote = (value: unknown): value is Note =>
  typeof value === "object" && value !== null && "version" in value && value.version === 1;
const makeRecord = () => createRecord<Note>(KEY, empty, (value) => (isNote(value) ? value : null));

afterEach(() => void vi.unstubAllGlobals());

describe("reading", () => {
  test("nothing stored is an empty record that is kept", () => {
    stubBrowser();
    const record = makeRecord();
    record.load();
    expect(record.$value.get()).toEqual(empty);
    expect(record.$keeping.get()).toBe("kept");
  });

  test("what was stored comes back", () => {
    stubBrowser({ [KEY]: JSON.stringify(note("mine")) });
    const record = makeRecord();
    record.load();
    expect(record.$value.get()).toEqual(note("mine"));
  });

  test.each([
    ["broken JSON", '{"version":1,'],
    ["no JSON at all", "hello"],
    ["an empty text", ""],
    ["another version", '{"version":2,"text":"newer"}'],
    ["null", "null"],
  ])("%s starts afresh, says so, and is left untouched until the next change", (_, text) => {
    const { stored } = stubBrowser({ [KEY]: text });
    const record = makeRecord();
    record.load();
    expect(record.$value.get()).toEqual(empty);
    expect(record.$keeping.get()).toBe("unreadable");
    expect(stored.get(KEY)).toBe(text);
    record.change(() => note("new"));
    expect(record.$keeping.get()).toBe("kept");
    expect(stored.get(KEY)).toBe(JSON.stringify(note("new")));
  });

  test("a second load does not undo what the learner did since", () => {
    const { stored } = stubBrowser();
    const record = makeRecord();
    record.load();
    record.change(() => note("mine"));
    stored.set(KEY, JSON.stringify(note("older")));
    record.load();
    expect(record.$value.get()).toEqual(note("mine"));
  });
});

describe("storage that", () => {
  test("is forbidden: the record works and says that it is not kept", () => {
    const browser = stubBrowser();
    browser.forbid();
    const record = makeRecord();
    record.load();
    expect(record.$keeping.get()).toBe("not-kept");
    record.change(() => note("mine"));
    expect(record.$value.get()).toEqual(note("mine"));
    expect(record.$keeping.get()).toBe("not-kept");
  });

  test("is not there at all: the same", () => {
    stubBrowser();
    vi.stubGlobal("localStorage", undefined);
    const record = makeRecord();
    record.load();
    record.change(() => note("mine"));
    expect(record.$value.get()).toEqual(note("mine"));
    expect(record.$keeping.get()).toBe("not-kept");
  });

  test("is full: the new value stands, the old one stays stored", () => {
    const browser = stubBrowser({ [KEY]: JSON.stringify(note("old")) });
    const record = makeRecord();
    record.load();
    browser.fill();
    record.change(() => note("new"));
    expect(record.$value.get()).toEqual(note("new"));
    expect(record.$keeping.get()).toBe("not-kept");
    expect(browser.stored.get(KEY)).toBe(JSON.stringify(note("old")));
  });
});

describe("another tab", () => {
  const open = () => {
    const browser = stubBrowser();
    const record = makeRecord();
    record.load();
    record.change(() => note("mine"));
    return { browser, record };
  };

  test("that writes this record is followed", () => {
    const { browser, record } = open();
    browser.hear(KEY, JSON.stringify(note("theirs")));
    expect(record.$value.get()).toEqual(note("theirs"));
  });

  test("that clears this record is followed", () => {
    const { browser, record } = open();
    browser.hear(KEY, null);
    expect(record.$value.get()).toEqual(empty);
  });

  test("that writes another record is not", () => {
    const { browser, record } = open();
    browser.hear("other", JSON.stringify(note("theirs")));
    expect(record.$value.get()).toEqual(note("mine"));
  });

  test("that writes garbage costs no line", () => {
    const { browser, record } = open();
    browser.hear(KEY, "{");
    expect(record.$value.get()).toEqual(note("mine"));
  });
});
