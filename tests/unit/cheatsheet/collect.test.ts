// Sheets are found in whatever somebody pastes, each once.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collect } from "../../../src/cheatsheet/collect.ts";
import { encode } from "../../../src/cheatsheet/link.ts";
import type { Sheet } from "../../../src/cheatsheet/sheet.ts";
import { toFile } from "../../../src/cheatsheet/sheet-file.ts";
import { anyToken } from "../secrets/make.ts";
import { anySheet, sheetOf } from "./make.ts";

const hashOf = (sheet: Sheet): string => {
  const encoded = encode(sheet);
  if (!encoded.ok) throw new Error(encoded.reason);
  return encoded.hash;
};
const linkTo = (sheet: Sheet) => `https://onboarding.example/learn/sheet/#${hashOf(sheet)}`;
const link = linkTo(anySheet);

/** Proofpoint's second version: "-23" for "#", "_" for "/". */
const scanned = (address: string) =>
  address
    .replace(/[-_#:]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("/", "_");

const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const inBase64 = (text: string) => (btoa(text).match(/.{1,76}/g) ?? []).join("\n");

const around: readonly (readonly [string, string])[] = [
  ["by itself", link],
  ["in a sentence", `Here is mine (${link}). Thanks!`],
  ["in a Slack export", `<@U1> pasted <${link}|Open these three lines> :tada:`],
  ["as Markdown", `[my sheet](${link})`],
  ["as HTML", `<p><a href="${link}">mine</a></p>`],
  ["as a hash alone", `#${hashOf(anySheet)}`],
  ["quoted in a mail", `> > See\n> > ${link}\n> > Kim`],
  ["wrapped by a mail program", (link.match(/.{1,72}/g) ?? []).join("\n")],
  ["wrapped and quoted", (link.match(/.{1,60}/g) ?? []).map((part) => `> ${part}`).join("\r\n")],
  ["as quoted-printable", (link.match(/.{1,70}/g) ?? []).join("=\n")],
  [
    "through Safe Links",
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`,
  ],
  [
    "through Safe Links twice",
    `https://safelinks.example/?url=${encodeURIComponent(encodeURIComponent(link))}&d=1`,
  ],
  [
    "through URL Defense, version 2",
    `https://urldefense.proofpoint.com/v2/url?u=${scanned(link)}&d=DwMFaQ&c=abc&r=xyz`,
  ],
  [
    "through URL Defense, version 3",
    `https://urldefense.com/v3/__${link.replace("#", "*")}__;Iw!!abc!xyz$`,
  ],
  ["with its signs as HTML's numbers", link.replace("#", "&#35;").replaceAll(".", "&#x2e;")],
  ["with its signs as JSON's numbers", link.replace("#", "\\u0023")],
  ["with signs without a width in it", link.replace(/.{40}/g, "$&\u200B")],
  ["with places to break in it", link.replace(/.{40}/g, "$&<wbr>")],
  ["with every sign in percent", link.replace(/[#._-]/g, encodeSign)],
  [
    "in a mail in base64",
    `Content-Transfer-Encoding: base64\n\n${inBase64(`See ${link}\n\nKim`)}\n`,
  ],
  ["as a file", toFile(anySheet)],
];

describe("a sheet", () => {
  test.each(around)("is found %s", (_, text) => {
    expect(collect(text)).toEqual({ sheets: [anySheet], repeated: 0, faults: [] });
  });

  test("is one however often it is pasted, and the copies are counted", () => {
    const again = linkTo({ ...anySheet, date: "2026-11-20" });
    expect(collect(`${link}\n${again}\n${link}`)).toEqual({
      sheets: [anySheet],
      repeated: 2,
      faults: [],
    });
  });

  test("is one of many, in whatever order they come", () => {
    const sheets = [1, 2, 3, 4].map((number) => sheetOf(number));
    const links = sheets.map(linkTo);
    const forth = collect(links.join(" and "));
    expect(forth.sheets).toHaveLength(4);
    expect(collect(links.toReversed().join("\n\n")).sheets).toEqual(forth.sheets);
  });
});

describe("what is no sheet", () => {
  test.each(["", "Hello!", "https://example.test/#about", "#1.2.3", "{", "{}", "see issue #1234."])(
    "%j is passed over",
    (text) => {
      expect(collect(text)).toEqual({ sheets: [], repeated: 0, faults: [] });
    },
  );

  test("but was meant as one says why", () => {
    expect(collect(link.slice(0, -20)).faults).toEqual(["truncated"]);
    expect(collect(link.replace("#1.", "#7.")).faults).toEqual(["newer"]);
    expect(collect(toFile(anySheet).replace(": 1,", ": 9,")).faults).toEqual(["newer"]);
  });

  test("leaves the others standing", () => {
    const { sheets, faults } = collect(`${linkTo(sheetOf(1)).slice(0, -30)}\n${link}`);
    expect(sheets).toEqual([anySheet]);
    expect(faults).toHaveLength(1);
  });

  test("is a file with a secret in it", () => {
    const secret = toFile({ ...anySheet, author: anyToken() });
    expect(collect(secret)).toEqual({ sheets: [], repeated: 0, faults: ["secret"] });
  });

  test("throws at nothing", () => {
    const piece = fc.constantFrom(
      "#",
      "*",
      "1.",
      ".",
      "\n",
      "> ",
      "=",
      "%23",
      "abcdefghijklmnopqrstuv",
      "{",
    );
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        expect(collect(text).sheets).toEqual([]);
      }),
    );
  });
});

test("many links that are none are told quickly enough to be told at all", () => {
  const links = Array.from({ length: 5000 }, (_, index) => `#1.${"a".repeat(16)}${index}x`);
  expect(collect(links.join(" ")).faults.length).toBeGreaterThan(4000);
});
