// A secret in content/ is told with its place, and everything else is left alone.

import { expect, test } from "vitest";
import { secretsIn } from "../../../src/gate/check-secrets.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { anyToken } from "../secrets/make.ts";

const told = (source: string) => secretsIn(source, "content/team.yaml").map(formatFault);

test("a secret is told where it stands", () => {
  expect(told(`vendors: []\nask: { name: ${anyToken()} }`)).toEqual([
    expect.stringMatching(/^content\/team\.yaml:2:14 {2}That looks like a secret/),
  ]);
});

test("words, addresses and names of keys are none", () => {
  expect(told("A `user.` key, GITHUB_TOKEN, https://vault.example.com/team")).toEqual([]);
});

test("an address with a password in it is one", () => {
  expect(told('vault: { name: Ours, address: "https://me:word@vault.example.com" }')).toEqual([
    expect.stringMatching(/^content\/team\.yaml:1:31 {2}That looks like a secret/),
  ]);
  expect(told("https://me@example.com/a:b, http://localhost:4321/@x")).toEqual([]);
});

test("one of several lines is told where it begins", () => {
  const key = (mark: string) => `-----${mark} RSA PRIVATE KEY-----`;
  const body = Array.from({ length: 12 }, () => "MIIEpAIBAAKCAQEA7bq9sHn2xX4z").join("\n");
  expect(told(`A.\n\n${key("BEGIN")}\n${body}\n${key("END")}`)).toEqual([
    expect.stringMatching(/:3:1 {2}That looks like a secret/),
  ]);
});
