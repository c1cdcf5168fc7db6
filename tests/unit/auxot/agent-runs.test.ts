// What an agent's run finds: nothing, a token that GitHub knows, or something it rejects.

import { expect, test } from "vitest";
import { runAgent, saveCredential } from "../../../src/auxot/credentials.ts";
import type { Scope } from "../../../src/auxot/scopes.ts";
import type { Workspace } from "../../../src/auxot/workspace.ts";
import type { SampleKind } from "../../../src/secrets/samples.ts";
import { accepted, admins, mine, surroundings, withSample } from "./surroundings.ts";

/** The workspace with a sample saved; null saves ordinary words. */
function saved(
  start: Workspace,
  scope: Scope,
  kind: SampleKind | null,
  name = "GITHUB_TOKEN",
): Workspace {
  const { workspace, value } = kind
    ? withSample(kind, start)
    : { workspace: start, value: "words" };
  return accepted(saveCredential(workspace, { name, value, scope }, surroundings)).workspace;
}

const missing = { result: "missing", name: "GITHUB_TOKEN", vendor: "GitHub" };

test("nothing saved: it names what it reads", () => {
  expect(runAgent(mine, "you")).toEqual(missing);
});

test("saved under another name: it is still missing", () => {
  expect(runAgent(saved(mine, "personal", "github-token", "GH_TOKEN"), "you")).toEqual(missing);
});

test("a GitHub token under the right name: it posts", () => {
  expect(runAgent(saved(mine, "personal", "github-token"), "you")).toEqual({
    result: "posted",
    name: "GITHUB_TOKEN",
    vendor: "GitHub",
    scope: "personal",
  });
});

test.each([["stripe-key"], ["slack-webhook"], [null]] as const)(
  "GitHub rejects %s under the right name",
  (kind) => {
    expect(runAgent(saved(mine, "personal", kind), "you")).toMatchObject({ result: "rejected" });
  },
);

test("somebody else's personal one is not used", () => {
  const theirs = saved(admins, "personal", "github-token");
  expect(runAgent(theirs, "you")).toEqual(missing);
  expect(runAgent(theirs, "admin")).toMatchObject({ result: "posted", scope: "personal" });
});

test.each(["team", "org"] as const)("a %s one serves everyone", (scope) => {
  expect(runAgent(saved(admins, scope, "github-token"), "you")).toMatchObject({
    result: "posted",
    scope,
  });
});

test("the narrowest scope wins, even when its value is the wrong one", () => {
  const org = saved(admins, "org", "github-token");
  const team = saved(org, "team", "stripe-key");
  expect(runAgent(team, "admin")).toMatchObject({ result: "rejected", scope: "team" });
  const personal = saved(team, "personal", "github-token");
  expect(runAgent(personal, "admin")).toMatchObject({ result: "posted", scope: "personal" });
  expect(runAgent(personal, "you")).toMatchObject({ result: "rejected", scope: "team" });
});

test("what GitHub issued for something else is rejected, too", () => {
  const [credential] = saved(mine, "personal", "github-token").credentials;
  const other = { ...mine, credentials: credential ? [credential] : [] };
  expect(runAgent(other, "you")).toMatchObject({ result: "posted" });
  const webhook = other.credentials.map((each) => ({ ...each, form: "webhook-secret" as const }));
  expect(runAgent({ ...other, credentials: webhook }, "you")).toMatchObject({ result: "rejected" });
});
