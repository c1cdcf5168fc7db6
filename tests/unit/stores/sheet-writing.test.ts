// Nothing typed is kept before the recogniser has looked: not a secret, and not while it cannot look.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LearnerEvent } from "../../../src/learning/events.ts";
import { anyToken } from "../secrets/make.ts";
import { type Browser, stubBrowser } from "./storage.ts";

const RECOGNISER = "../../../src/secrets/recognise.ts";
const SHEET = "auxot-tutorial/sheet";

/** The stores as a page that was just opened has them. */
async function openPage() {
  vi.resetModules();
  const [writing, sheet, events] = await Promise.all([
    import("../../../src/stores/sheet-writing.ts"),
    import("../../../src/stores/sheet.ts"),
    import("../../../src/stores/events.ts"),
  ]);
  const told: LearnerEvent["type"][] = [];
  events.listen(({ type }) => told.push(type));
  sheet.sheetRecord.load();
  return { ...writing, sheet: () => sheet.sheetRecord.$value.get(), told };
}

let browser: Browser;
beforeEach(() => {
  browser = stubBrowser();
});
afterEach(() => {
  vi.doUnmock(RECOGNISER);
  vi.unstubAllGlobals();
});

describe("harmless words", () => {
  test("are kept, here and in the browser", async () => {
    const page = await openPage();
    expect(await page.keepLine("into", "Our CI calls Auxot.")).toEqual({ result: "harmless" });
    expect(await page.keepReply("| a | b |")).toEqual({ result: "harmless" });
    expect(page.sheet()).toMatchObject({
      lines: { into: { own: "Our CI calls Auxot." } },
      reply: "| a | b |",
    });
    expect(browser.stored.get(SHEET)).toBe(JSON.stringify(page.sheet()));
  });

  test("in all three lines are told, once the third is there", async () => {
    const page = await openPage();
    await page.keepLine("into", "one");
    await page.keepLine("out", "two");
    expect(page.told).toEqual([]);
    await page.keepLine("delegated", "three");
    expect(page.told).toEqual(["lines-written"]);
  });

  test("come back after the sheet was cleared by mistake", async () => {
    const page = await openPage();
    await page.keepLine("out", "mine");
    const undo = page.clearSheet();
    expect(page.sheet().lines.out.own).toBeNull();
    undo();
    expect(page.sheet().lines.out.own).toBe("mine");
  });
});

describe("a secret", () => {
  test.each(["keepLine", "keepReply"] as const)(
    "is not kept by %s, which says what it saw",
    async (keep) => {
      const page = await openPage();
      await page.keepLine("into", "before");
      await page.keepReply("before");
      const token = anyToken();
      const text = `We use ${token} for this.`;
      const looked = await (keep === "keepLine"
        ? page.keepLine("into", text)
        : page.keepReply(text));
      expect(looked).toMatchObject({ result: "secret", found: { form: "vendor-token" } });
      expect(JSON.stringify(looked)).not.toContain(token.slice(4, 12));
      expect(page.sheet()).toMatchObject({ lines: { into: { own: "before" } }, reply: "before" });
      expect([...browser.stored.values()].join()).not.toContain(token.slice(4, 12));
    },
  );

  test("in the third line does not finish the sheet", async () => {
    const page = await openPage();
    await page.keepLine("into", "one");
    await page.keepLine("out", "two");
    await page.keepLine("delegated", anyToken());
    expect(page.told).toEqual([]);
  });
});

describe("while the recogniser cannot be loaded", () => {
  test("nothing is kept, and it is tried again the next time", async () => {
    vi.doMock(RECOGNISER, () => {
      throw new Error("offline");
    });
    const page = await openPage();
    expect(await page.keepLine("into", "harmless")).toEqual({ result: "unavailable" });
    expect(await page.keepReply("harmless")).toEqual({ result: "unavailable" });
    expect(page.sheet()).toMatchObject({ lines: { into: { own: null } }, reply: "" });
    expect(browser.stored.size).toBe(0);
    vi.doUnmock(RECOGNISER);
    expect(await page.keepLine("into", "harmless")).toEqual({ result: "harmless" });
  });

  test("nor when it breaks while looking", async () => {
    vi.doMock(RECOGNISER, () => ({
      recognise: () => {
        throw new Error("broken");
      },
    }));
    const page = await openPage();
    expect(await page.keepLine("into", "harmless")).toEqual({ result: "unavailable" });
    expect(browser.stored.size).toBe(0);
  });
});
