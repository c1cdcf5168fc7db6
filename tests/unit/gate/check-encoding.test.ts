// Signs that a file lost when it was saved, told with their places.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkWithTime } from "../../../src/gate/check-content.ts";
import { checkEncoding } from "../../../src/gate/check-encoding.ts";
import { readContent } from "../../../src/gate/content.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const root = mkdtempSync(join(tmpdir(), "signs-"));
afterAll(() => rmSync(root, { recursive: true }));
const told = (bytes: string | Buffer): readonly string[] => {
  mkdirSync(join(root, "content"), { recursive: true });
  writeFileSync(join(root, "content/a.mdx"), bytes);
  return checkEncoding(root).map(formatFault);
};

test.each([
  ["a letter in another encoding", Buffer.from("One\nCaf\u00e9", "latin1"), "2:4"],
  ["a byte of nothing", "A\0", "1:2"],
  ["a stray control sign", "One\n\nA\u0007B", "3:2"],
])("%s is told", (_, bytes, place) => {
  const write = "Write the sign again, and save the file as UTF-8.";
  expect(told(bytes)).toEqual([
    `content/a.mdx:${place}  A sign here was lost: it is no text.  ${write}`,
  ]);
});

test.each([
  ["with its mark", Buffer.from("\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n", "utf16le")],
  ["the other way round", Buffer.from("\uFEFFOne\nTwo\n", "utf16le").swap16()],
  ["without its mark", Buffer.from("---\ntitle: A\n---\n", "utf16le")],
])("a file that was saved as UTF-16, %s, is told as one", (_, bytes) => {
  const fault = "content/a.mdx:1:1  The file is not saved as UTF-8.  Save it as UTF-8.";
  expect(told(bytes)).toEqual([fault]);
  const content = readContent(process.cwd());
  expect(checkWithTime(bytes.toString("utf8"), "content/lessons/a.mdx", content)).toEqual([]);
});

test("a file with lost signs all over is told as one, with their number", () => {
  expect(told(Buffer.from("One\n".concat("Caf\u00e9\n".repeat(12)), "latin1"))).toEqual([
    "content/a.mdx:2:4  The file is not saved as UTF-8: 12 lines lost signs, this one first.  Save it as UTF-8, and write the signs again.",
  ]);
});

test("tabs, line ends of Windows, accents and emoji are text", () => {
  expect(told("\uFEFFA\tb\r\nCaf\u00e9 \u{1F600}\n")).toEqual([]);
});
