// The link: what goes in comes out, nothing else does, and no secret gets in.

import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, test } from "vitest";
import { decode, encode } from "../../../src/cheatsheet/link.ts";
import { readSheet, writeSheet } from "../../../src/cheatsheet/read-sheet.ts";
import { LIMITS, LINES, type Sheet } from "../../../src/cheatsheet/sheet.ts";
import { makeSample } from "../../../src/secrets/samples.ts";
import { anyToken, randomSource } from "../secrets/make.ts";
import { anySheet, someSheet } from "./make.ts";

/** A link of the first release. Never edit: people have sent it. */
const SENT =
  "1.bZHBTgIxEIZf5U_PSIQYD9wAE0UOJHI0HOruCA27M6SdsmwIVx_AR_RJHFxCjPHU5m_6z5dvjq4KTMmNji6wyvlUOqgbuUWOmM4gjGfibeCEwldVwjgfRNEE3cBDydfYUttDksvLlqVJCIqQkFPf9dyeuJRoM17dpcqteo5FycbMqU3wkRAYuiHsfa607049J9kwrjhd-U6SJqjgMehTfoPnEpF8mfAepcZSY9hRB9dsvGESkt9TeW6fRiqJNfjqL1VXZln33y6TUJmXNR4mbmUoJVW09krlL6AZCmGmwlLULaThK1RRSGYTwFiSqvUkfH18YjHOuvkxpSJm0hcKn1DT_zjmyJd14AVXrRtpzHSVNk5bzENtmgzOW6tES5e2i5ewJ2sxZMO1bHg7vL8ZDG6Gd-70DQ.0wOyMs";

const linkOf = (sheet: Sheet): string => {
  const encoded = encode(sheet);
  if (!encoded.ok) throw new Error(`Refused: ${JSON.stringify(encoded)}`);
  return encoded.hash;
};

const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
/** A link as anybody can forge it, its check included. */
const forged = (bytes: Uint8Array, version = "1") => {
  const data = base64Url(bytes);
  const check = base64Url(sha256(new TextEncoder().encode(data))).slice(0, 6);
  return `${version}.${data}.${check}`;
};
const forgedJson = (value: unknown) =>
  forged(deflateSync(new TextEncoder().encode(JSON.stringify(value))));

describe("a link", () => {
  test("of an ordinary sheet has fewer than 1,000 characters, its address included", () => {
    expect(linkOf(anySheet).length).toBeLessThan(900);
  });

  test("needs no percent sign in an address", () => {
    expect(linkOf(anySheet)).toMatch(/^1\.[\w-]+\.[\w-]{6}$/);
  });

  test("that was sent with the first release still opens", () => {
    expect(decode(SENT)).toEqual({ ok: true, sheet: anySheet });
  });

  test.each([
    ["its sign", (hash: string) => `#${hash}`],
    ["blanks", (hash: string) => `  ${hash}\n`],
    ["a full stop", (hash: string) => `${hash}.`],
    ["a bracket and more", (hash: string) => `${hash}>) thanks!`],
    ["percent signs", (hash: string) => `%23${hash.replaceAll(".", "%2E")}`],
    ["letters glued to it", (hash: string) => `${hash}Thanks`],
  ])("opens with %s around it", (_, around) => {
    expect(decode(around(linkOf(anySheet)))).toEqual({ ok: true, sheet: anySheet });
  });

  test("holds whatever the sheet holds", () => {
    fc.assert(
      fc.property(someSheet, (sheet) => {
        const encoded = encode(sheet);
        fc.pre(encoded.ok);
        expect(decode(encoded.ok ? encoded.hash : "")).toEqual({ ok: true, sheet });
      }),
    );
  });

  test("is refused only for a reason that holds", () => {
    fc.assert(
      fc.property(someSheet, (sheet) => {
        const encoded = encode(sheet);
        if (!encoded.ok) expect(["secret", "too-long"]).toContain(encoded.reason);
        else expect(encoded.hash.length).toBeLessThanOrEqual(3500);
      }),
    );
  });
});

describe("what is no link", () => {
  test.each([
    ["", "empty"],
    ["#", "empty"],
    ["cheat-sheet", "not-a-sheet"],
    ["step-1", "not-a-sheet"],
    ["2.abc.defghi", "newer"],
    ["0.abc.defghi", "not-a-sheet"],
    ["1", "not-a-sheet"],
    ["1.", "truncated"],
    ["1.abc", "truncated"],
    ["1.abc.de", "truncated"],
    ["1.abc.defghi", "damaged"],
    [`1.${"a".repeat(4000)}.defghi`, "too-long"],
  ])("%j says why: %s", (hash, reason) => {
    expect(decode(hash)).toEqual({ ok: false, reason });
  });

  test("cut anywhere, it is said to be cut short", () => {
    const hash = linkOf(anySheet);
    for (let length = 2; length < hash.length; length += 1) {
      expect(decode(hash.slice(0, length)), `${length}`).toEqual({
        ok: false,
        reason: "truncated",
      });
    }
  });

  test("with a letter changed, it is said to be damaged", () => {
    const hash = linkOf(anySheet);
    const [version, data = "", check] = hash.split(".");
    const changed = data.replace(/^./, (first) => (first === "a" ? "b" : "a"));
    expect(decode([version, changed, check].join("."))).toEqual({ ok: false, reason: "damaged" });
  });

  test.each([
    ["no JSON", forged(deflateSync(new TextEncoder().encode("{"))), "damaged"],
    ["no text", forged(deflateSync(Uint8Array.of(0xff, 0xfe, 0xfd))), "damaged"],
    ["nothing compressed", forged(Uint8Array.of(1, 2, 3, 4)), "damaged"],
    ["null", forgedJson(null), "not-a-sheet"],
    ["a list", forgedJson([1, 2]), "not-a-sheet"],
    [
      "two lines",
      forgedJson({ lines: { into: { text: "a" }, out: { text: "b" } } }),
      "not-a-sheet",
    ],
    [
      "a line of megabytes",
      forgedJson({
        lines: { into: { text: "a".repeat(5e6) }, out: { text: "" }, delegated: { text: "" } },
      }),
      "too-long",
    ],
    [
      "a line that is too long",
      forgedJson({
        lines: { into: { text: "ab".repeat(600) }, out: { text: "" }, delegated: { text: "" } },
      }),
      "not-a-sheet",
    ],
  ])("made by hand, with %s, is refused", (_, hash, reason) => {
    expect(decode(hash)).toEqual({ ok: false, reason });
  });

  test("throws at no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => {
        expect(decode(text).ok).toBe(false);
      }),
    );
  });

  test("throws at no bytes with a right check", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decode(forged(bytes)).ok).toBe(false);
      }),
    );
  });

  test("is no object either", () => {
    for (const value of [undefined, null, {}, [], 7]) {
      expect(encode(value as unknown as Sheet)).toMatchObject({ ok: false });
      expect(decode(value as unknown as string)).toMatchObject({ ok: false });
    }
  });
});

describe("a secret", () => {
  const within = {
    text: (id: (typeof LINES)[number], secret: string): Sheet => ({
      ...anySheet,
      lines: { ...anySheet.lines, [id]: { ...anySheet.lines[id], text: `Use ${secret} here.` } },
    }),
  };

  test.each(LINES)("in the line %s is refused, and the line named", (id) => {
    expect(encode(within.text(id, anyToken()))).toEqual({ ok: false, reason: "secret", line: id });
  });

  test.each([
    ["a note", "into", (secret: string) => withInto({ note: secret })],
    ["a system's name", "into", (secret: string) => withInto({ vendors: ["GitHub", secret] })],
    ["the reply", "reply", (secret: string) => ({ ...anySheet, reply: `| a |\n${secret}` })],
    ["the author", "author", (secret: string) => ({ ...anySheet, author: secret })],
  ] as const)("in %s is refused", (_, line, sheet) => {
    expect(encode(sheet(anyToken()))).toEqual({ ok: false, reason: "secret", line });
  });

  test.each(["auxot-user-key", "stripe-key", "slack-webhook", "oauth-callback"] as const)(
    "that is a sample (%s) is refused as a real one is",
    (kind) => {
      const { value } = makeSample(kind, randomSource());
      expect(encode(within.text("out", value))).toMatchObject({ reason: "secret", line: "out" });
    },
  );

  test.each([
    ["notes", (part: string) => ({ note: part })],
    ["systems", (part: string) => ({ vendors: [part] })],
    ["sentences", (part: string) => ({ text: part })],
  ] as const)("spread over the %s of the lines is refused", (_, change) => {
    const token = ["AKIA", "IOSF", "QDNN", "7XYZ", "QRST"].join("");
    const parts = [token.slice(0, 8), token.slice(8, 16), token.slice(16)];
    const line = (id: (typeof LINES)[number], part = "") => ({
      ...anySheet.lines[id],
      vendors: [],
      ...change(part),
    });
    const spread = {
      into: line("into", parts[0]),
      out: line("out", parts[1]),
      delegated: line("delegated", parts[2]),
    };
    expect(encode({ ...anySheet, lines: spread })).toMatchObject({ ok: false, reason: "secret" });
  });

  test("in what a value says only once is refused all the same", () => {
    const token = anyToken();
    let asked = 0;
    const into = {
      ...anySheet.lines.into,
      get text() {
        asked += 1;
        return asked > 2 ? token : "Harmless.";
      },
    };
    const encoded = encode({ ...anySheet, lines: { ...anySheet.lines, into } });
    const decoded = decode(encoded.ok ? encoded.hash : "");
    expect(JSON.stringify(decoded)).not.toContain(token);
  });

  test("in the place of the day is refused", () => {
    expect(encode({ ...anySheet, date: anyToken() }).ok).toBe(false);
  });

  test("that somebody put into a link by hand does not come out of it", () => {
    const sheet = within.text("out", anyToken());
    expect(decode(forgedJson(writeSheet(sheet)))).toEqual({ ok: false, reason: "secret" });
  });
});

test("a sheet as data comes back, and what is strange in it does not", () => {
  const data = JSON.parse(JSON.stringify(writeSheet(anySheet)));
  expect(readSheet(data)).toEqual(anySheet);
  expect(readSheet({ ...data, date: "2026-02-31", author: 7, extra: true })).toEqual({
    ...anySheet,
    date: "",
    author: "",
  });
  expect(readSheet({ ...data, reply: "a".repeat(LIMITS.reply + 1) })).toBeNull();
});

describe("what the tutorial adds", () => {
  const exit = { date: "2026-11-24", right: 4, of: 5 };
  const added: Sheet = { ...anySheet, missed: ["one-question", "two"], exit };
  const data = JSON.parse(JSON.stringify(writeSheet(added)));
  const read = (change: object) => readSheet({ ...data, ...change });

  test("comes out as it went in, and a sheet without it stays without", () => {
    expect(decode(linkOf(added))).toEqual({ ok: true, sheet: added });
    expect(Object.keys(readSheet(writeSheet(anySheet)) ?? {})).not.toContain("missed");
    expect(readSheet(writeSheet({ ...anySheet, missed: [] }))).toEqual(anySheet);
  });

  test.each([7, null, "one", {}, ["A b", 7, "<b>", "", "-", "a--b"]])(
    "is nothing when the ids are %j",
    (missed) => {
      expect(read({ missed })).toEqual({ ...anySheet, exit });
    },
  );

  test("names each question once", () => {
    expect(read({ missed: ["a", "b", "a"] })?.missed).toEqual(["a", "b"]);
  });

  test.each([
    7,
    null,
    { ...exit, right: 6 },
    { ...exit, right: -1 },
    { ...exit, right: 1.5 },
    { ...exit, of: 0, right: 0 },
    { ...exit, of: LIMITS.cases + 1 },
    { ...exit, date: "2026-02-31" },
    { ...exit, right: "4" },
  ])("is nothing when the exit check is %j", (strange) => {
    expect(read({ exit: strange })).toEqual({ ...anySheet, missed: added.missed });
  });

  test("that is too long is refused, going out and coming in", () => {
    const many = Array.from({ length: LIMITS.missed + 1 }, (_, index) => `question-${index}`);
    const long = "a".repeat(LIMITS.missedId + 1);
    for (const missed of [many, [long]]) {
      expect(encode({ ...anySheet, missed })).toEqual({
        ok: false,
        reason: "too-long",
        line: "missed",
      });
      expect(read({ missed })).toBeNull();
    }
  });

  test("that hides a secret is refused", () => {
    const missed = ["q7x9k2m4p8w3z5t1v6b0n4c8"];
    expect(encode({ ...anySheet, missed })).toEqual({
      ok: false,
      reason: "secret",
      line: "missed",
    });
  });
});

describe("what labels are called on its writer's screen", () => {
  const renames = [{ label: "Save", is: "Keep" }];
  const read = (given: unknown) => readSheet({ ...writeSheet(anySheet), renames: given });

  test("comes out as it went in", () => {
    const noted: Sheet = { ...anySheet, renames };
    expect(decode(linkOf(noted))).toEqual({ ok: true, sheet: noted });
    expect(Object.keys(readSheet(writeSheet(anySheet)) ?? {})).not.toContain("renames");
  });

  test.each([
    7,
    null,
    "Save",
    {},
    [7, null, {}, { label: "Save" }, { label: "Save", is: 7 }],
    [
      { label: "Save", is: " " },
      { label: "", is: "Keep" },
      { label: "Save", is: "Save" },
    ],
  ])("is nothing when it is %j", (given) => {
    expect(read(given)).toEqual(anySheet);
  });

  test("that is too long is refused, going out and coming in", () => {
    const many = Array.from({ length: LIMITS.renames + 1 }, (_, n) => ({
      label: "a",
      is: `b${n}`,
    }));
    const long = [{ label: "Save", is: "a".repeat(LIMITS.renamed + 1) }];
    for (const given of [many, long]) {
      const refused = { ok: false, reason: "too-long", line: "renames" };
      expect(encode({ ...anySheet, renames: given })).toEqual(refused);
      expect(read(given)).toBeNull();
    }
  });

  test("that hides a secret is refused", () => {
    const refused = { ok: false, reason: "secret", line: "renames" };
    expect(encode({ ...anySheet, renames: [{ label: "Save", is: anyToken() }] })).toEqual(refused);
    expect(encode({ ...anySheet, renames: [{ label: anyToken(), is: "Keep" }] })).toEqual(refused);
  });
});

function withInto(change: Partial<Sheet["lines"]["into"]>): Sheet {
  return { ...anySheet, lines: { ...anySheet.lines, into: { ...anySheet.lines.into, ...change } } };
}
