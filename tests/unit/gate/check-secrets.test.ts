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
