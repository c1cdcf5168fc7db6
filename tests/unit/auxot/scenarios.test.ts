// Each starting state can be stored, and shows what it is named for.

import { expect, test } from "vitest";
import { answerCall, deleteKey } from "../../../src/auxot/api-keys.ts";
import { runAgent } from "../../../src/auxot/credentials.ts";
import { lookAt } from "../../../src/auxot/later.ts";
import { callTool } from "../../../src/auxot/oauth.ts";
import { peopleOf } from "../../../src/auxot/people.ts";
import { rolesOf, SCENARIOS, startOf } from "../../../src/auxot/scenarios.ts";
import { runSideBySide, sumUp } from "../../../src/auxot/teammates.ts";
import { viewOf } from "../../../src/auxot/view.ts";
import {
  EVENTS,
  fromStored,
  initialWorkspace,
  toStored,
  type Workspace,
} from "../../../src/auxot/workspace.ts";
import { accepted, surroundings } from "./surroundings.ts";

test.each(SCENARIOS)("%s can be stored, read and shown", (id) => {
  const start = startOf(id);
  expect(fromStored(JSON.parse(JSON.stringify(toStored(start))))).toEqual(start);
  expect(viewOf(start).viewer).toBe("you");
});

test.each(EVENTS)("%s starts with that change and not mended", (event) => {
  const start = startOf(event);
  expect(start.happened).toEqual([event]);
  expect(lookAt(start, event).remedied).toBe("not");
});

test("the others are what they are named for", () => {
  expect(startOf("lesson")).toEqual(initialWorkspace);
  expect(startOf("empty-oauth").providers).toEqual([]);
  expect(callTool(startOf("connected")).result).toBe("acted");
  expect(runAgent(startOf("shared-token"), "you").result).toBe("posted");
  const job = startOf("personal-key-in-a-job");
  expect(lookAt(job, "key-owner-left")).toMatchObject({
    remedied: "half",
    shown: [{ trace: { status: 200, as: { kind: "person", person: "kim" } } }],
  });
  expect(viewOf(job).nightlyKey, "the job is shown").not.toBeNull();
  expect(viewOf(startOf("team-owner")).keyOwners).toContain("team");
  const untouched = startOf("no-oauth-yet");
  expect(runAgent(untouched, "you").result, "the token works").toBe("posted");
  expect(callTool(untouched).result, "and no tool reads it").toBe("connect-account");
  expect(viewOf(untouched).providers).toEqual([]);
  expect(peopleOf(startOf("alone"))).toEqual(["you"]);
});

test("a state that is about roles says which, and the others leave them be", () => {
  expect(SCENARIOS.filter(rolesOf)).toEqual(["own-key-in-ci", "team-owner", "alone"]);
  expect(rolesOf("alone")).toMatchObject({ tier: "free", teamRole: "none" });
});

test("both runs together come to one sum", () => {
  const sum = (workspace: Workspace, way: "credential" | "oauth" = "credential") =>
    sumUp(runSideBySide(workspace, way));
  const shared = startOf("shared-token");
  const team = shared.credentials[0];
  if (!team) throw new Error("the team shares a token");
  const own = { ...team, id: "own", scope: "personal", savedBy: "you" } as const;
  expect(sum(initialWorkspace)).toBe("nobody");
  expect(sum({ ...initialWorkspace, credentials: [own] })).toBe("only-one");
  expect(sum(shared)).toBe("one-identity");
  expect(sum({ ...shared, credentials: [team, own] })).toBe("two-credentials");
  expect(sum({ ...shared, credentials: [{ ...team, revoked: true }] })).toBe("refused");
  expect(sum({ ...shared, credentials: [team, { ...own, revoked: true }] })).toBe("refused");
  expect(sum(shared, "oauth")).toBe("asked");
  const connection = { provider: "github", person: "you", stale: false } as const;
  const both = { ...shared, connections: [...shared.connections, connection] };
  expect(sum(both, "oauth")).toBe("two-identities");
  const stale = { ...connection, stale: true };
  expect(sum({ ...shared, connections: [...shared.connections, stale] }, "oauth")).toBe("asked");
});

test("side by side, a shared credential is one identity and OAuth is two", () => {
  const shared = startOf("shared-token");
  const seen = (way: "credential" | "oauth") =>
    runSideBySide(shared, way).map(({ person, result, trace }) => [person, result, trace.as]);
  const owner = { kind: "shared", name: "GITHUB_TOKEN", scope: "team" };
  expect(seen("credential")).toEqual([
    ["you", "posted", owner],
    ["sam", "posted", owner],
  ]);
  expect(seen("oauth")).toEqual([
    ["you", "connect-account", null],
    ["sam", "acted", { kind: "person", person: "sam" }],
  ]);
});

test("CI's own-key state is mended from the page alone: a key for the team, then the old one deleted", () => {
  const start = startOf("own-key-in-ci");
  const [own] = viewOf(start).keys;
  expect(own).toMatchObject({ owner: "personal", manageable: true });
  expect(viewOf(start).keyOwners).toContain("team");
  const call = (workspace: Workspace) =>
    answerCall(workspace, own?.masked ?? null, "agents", surroundings);
  expect(call(start)).toMatchObject({ answer: { status: 200, who: "you" } });
  const deleted = accepted(deleteKey(start, own?.id ?? "")).workspace;
  expect(call(deleted)).toMatchObject({ answer: { status: 401, result: "deleted" } });
});
