// Which secrets nobody can wave away.

import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { cannotBeMistaken, checksumOf } from "../../../src/secrets/certain.ts";
import { alphanumeric, glue, hex } from "./make.ts";

const checked = (prefix: string): string => {
  const drawn = alphanumeric(30);
  return glue(prefix, drawn, checksumOf(drawn));
};
const pem = (type: string, body: string): string =>
  ["-----", `BEGIN ${type}`, "-----\n", body].join("");

describe("cannotBeMistaken", () => {
  test.each([
    ["a private key", pem("RSA PRIVATE KEY", alphanumeric(64))],
    ["an encrypted private key", pem("RSA PRIVATE KEY", `Proc-Type: 4,${alphanumeric(64)}`)],
    ["a GitHub token with a right checksum", checked("ghp_")],
    ["an npm token with a right checksum", `token=${checked("npm_")}`],
    ["one behind another with a wrong one", `ghp_${"a".repeat(36)} ${checked("gho_")}`],
  ])("holds for %s", (_, text) => {
    expect(cannotBeMistaken(text)).toBe(true);
  });

  test.each([
    ["an empty key block", pem("PRIVATE KEY", "...")],
    ["a public key", pem("PUBLIC KEY", alphanumeric(64))],
    ["a GitHub token with a wrong checksum", glue("ghp_", alphanumeric(36))],
    ["a GitHub token one character longer", `${checked("ghp_")}a`],
    ["a hash", hex(40)],
    ["prose", "A key that is not there."],
  ])("does not hold for %s", (_, text) => {
    expect(cannotBeMistaken(text)).toBe(false);
  });
});

test("a checksum is CRC-32 in six digits to the base of 62", () => {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  for (const text of ["", "a", alphanumeric(30)]) {
    const value = Array.from(checksumOf(text)).reduce((sum, c) => sum * 62 + digits.indexOf(c), 0);
    expect(value).toBe(crc32(text));
    expect(checksumOf(text)).toHaveLength(6);
  }
});
