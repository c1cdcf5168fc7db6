// Signs that a file lost when it was saved, told with their places.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkEncoding } from "../../../src/gate/check-encoding.ts";
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

test("tabs, line ends of Windows, accents and emoji are text", () => {
  expect(told("\uFEFFA\tb\r\nCaf\u00e9 \u{1F600}\n")).toEqual([]);
});
