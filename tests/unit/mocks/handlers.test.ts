// Every route of the simulated Auxot over real HTTP calls, each status, and both header forms.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { paths } from "../../../src/auxot/api.ts";
import { EVENTS, initialWorkspace } from "../../../src/auxot/workspace.ts";
import { anyToken, hex } from "../secrets/make.ts";
import { call, simulate } from "./server.ts";

const simulation = simulate();
const key = { name: "CI", owner: "personal" };
const credential = { name: "GITHUB_TOKEN", value: "words", scope: "personal" };
const provider = { vendor: "GitLab", clientId: "client", clientSecret: "words" };

test("every route answers 200 to somebody who does it right", async () => {
  const handlers = simulation.start();
  const fine = async (
    method: string,
    path: string,
    body?: object,
    headers?: { authorization: string },
  ) => {
    const answer = await call(method, path, body, headers);
    expect(answer, `${method} ${path}`).toMatchObject({ status: 200 });
    expect(answer.body, `${method} ${path}`).not.toHaveProperty("error");
    return answer.body;
  };
  await fine("GET", paths.session);
  const asked = { orgRole: "user", teamRole: "owner", tier: "business" };
  await fine("PUT", paths.standing, { asked, kept: "teamRole" });
  await fine("PUT", paths.viewer, { person: "admin" });
  const { value } = await fine("POST", paths.samples, { kind: "github-token" });
  const { plaintext } = await fine("POST", paths.keys, key);
  const authorization = `Bearer ${String(plaintext)}`;
  await fine("GET", paths.called("agents"), undefined, { authorization });
  await fine("GET", paths.called("users"), undefined, { authorization });
  expect(await fine("PUT", paths.webhook, { secret: plaintext })).toMatchObject({
    wrong: { right: "team-key" },
  });
  expect(await fine("POST", paths.webhookEvents)).toMatchObject({ trace: { status: 202 } });
  await fine("DELETE", paths.webhook);
  await fine("DELETE", paths.key("demo0001"));
  await fine("POST", paths.credentials, { ...credential, value });
  await fine("PUT", paths.credential("demo0002"), { value });
  expect(await fine("POST", paths.agentRuns)).toMatchObject({ run: { result: "posted" } });
  await fine("DELETE", paths.credential("demo0002"));
  await fine("POST", paths.providers, provider);
  await fine("PUT", paths.providerSecret("github"), { clientSecret: "words" });
  await fine("PUT", paths.connection("github"));
  await fine("PUT", paths.teammateConnection);
  expect(await fine("POST", paths.teammates, { way: "oauth" })).toMatchObject({
    runs: [{ result: "connect-account" }, { result: "acted" }],
  });
  expect(await fine("POST", paths.toolCalls)).toMatchObject({ call: { result: "acted" } });
  await fine("DELETE", paths.connection("github"));
  for (const app of ["slack", "discord"]) {
    const { code } = await fine("POST", paths.chatCode(app));
    await fine("PUT", paths.chatLink(app), { code });
    await fine("DELETE", paths.chatLink(app));
  }
  expect(await fine("POST", paths.chat, { message: "Hello" })).toMatchObject({
    reply: { kind: "unknown" },
    trace: { address: paths.chat, as: { kind: "person", person: "admin" } },
  });
  for (const _ of EVENTS) await fine("POST", paths.later);
  for (const event of EVENTS) await fine("GET", paths.aftermath(event));
  const team = await fine("POST", paths.keys, { name: "Team", owner: "team" });
  const { id } = team.key as { id: string };
  await fine("PUT", paths.nightlyKey, { key: id });
  await fine("DELETE", paths.session);
  expect(handlers.filter(({ isUsed }) => !isUsed).map(({ info }) => info.header)).toEqual([]);
});

describe("a refusal", () => {
  test.each([
    [400, "name-missing", "POST", paths.keys, { ...key, name: "" }],
    [400, "name-malformed", "POST", paths.credentials, { ...credential, name: "a-b" }],
    [400, "value-missing", "POST", paths.credentials, { ...credential, value: "" }],
    [400, "code-missing", "PUT", paths.chatLink("slack"), { code: "" }],
    [400, "code-not-sent", "PUT", paths.chatLink("slack"), { code: "123456" }],
    [403, "role", "POST", paths.keys, { ...key, owner: "team" }],
    [403, "role", "POST", paths.credentials, { ...credential, scope: "org" }],
    [403, "role", "POST", paths.providers, provider],
    [404, "not-found", "DELETE", paths.key("nobody")],
    [404, "not-found", "PUT", paths.credential("nobody"), { value: "words" }],
    [404, "not-found", "DELETE", paths.credential("nobody")],
    [404, "not-found", "PUT", paths.connection("nobody")],
    [404, "not-found", "DELETE", paths.connection("github")],
    [404, "not-found", "DELETE", paths.chatLink("discord")],
    [400, "message-missing", "POST", paths.chat, { message: " " }],
    [400, "malformed", "POST", paths.chat, { message: "a ".repeat(4000) }],
    [422, "wrong-box", "POST", paths.chat, { message: `Is ${anyToken()} a key?` }],
    [400, "malformed", "PUT", paths.viewer, { person: "nobody" }],
    [400, "malformed", "POST", paths.keys, {}],
    [400, "malformed", "POST", paths.credentials, { name: "A", value: 1, scope: "personal" }],
    [422, "wrong-box", "POST", paths.keys, { ...key, name: anyToken() }],
    [422, "not-a-sample", "POST", paths.credentials, { ...credential, value: anyToken() }],
    [422, "not-a-sample", "POST", paths.credentials, { ...credential, value: hex(40) }],
  ] as const)(
    "%d %s, and nothing is changed: %s %s",
    async (status, error, method, path, body?: object) => {
      const answer = await call(method, path, body);
      expect(answer).toMatchObject({ status, body: { error, refusal: { code: error } } });
      expect(simulation.committed).toEqual([]);
    },
  );

  test("409 name-taken, the second time", async () => {
    expect(await call("POST", paths.credentials, credential)).toMatchObject({ status: 200 });
    expect(await call("POST", paths.credentials, credential)).toMatchObject({
      status: 409,
      body: { error: "name-taken" },
    });
  });

  test("409 provider-taken, for a vendor that has its row", async () => {
    simulation.start({ ...initialWorkspace, viewer: "admin" });
    expect(await call("POST", paths.providers, { ...provider, vendor: "GitHub" })).toMatchObject({
      status: 409,
      body: { error: "provider-taken", refusal: { name: "GitHub" } },
    });
  });

  test("repeats nothing of the secret it refuses", async () => {
    const token = anyToken();
    const { body } = await call("POST", paths.keys, { ...key, name: token });
    expect(JSON.stringify(body)).not.toContain(token.slice(4, 12));
  });
});

describe("503, when the recogniser cannot be loaded", () => {
  test.each([
    ["POST", paths.keys, key],
    ["POST", paths.credentials, credential],
    ["PUT", paths.credential("demo0001"), { value: "words" }],
    ["POST", paths.providers, provider],
    ["PUT", paths.chatLink("slack"), { code: "123456" }],
    ["POST", paths.chat, { message: "Hello" }],
    ["GET", paths.called("agents"), undefined],
  ])("%s %s takes nothing", async (method, path, body) => {
    simulation.start(undefined, { loadRecogniser: () => Promise.reject(new Error("offline")) });
    expect(await call(method, path, body)).toMatchObject({
      status: 503,
      body: { error: "part-missing" },
    });
    expect(simulation.committed).toEqual([]);
  });
});

test("503, when the prompts cannot be loaded", async () => {
  simulation.start(undefined, { loadPrompts: () => Promise.reject(new Error("offline")) });
  expect(await call("POST", paths.chat, { message: "Hello" })).toMatchObject({ status: 503 });
});

describe("an address without a handler", () => {
  // MSW says so on the console as well.
  beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    ["GET", "/api/nothing"],
    ["PATCH", paths.session],
    ["POST", paths.chatCode("irc")],
  ])("%s %s is an error, not an answer", async (method, path) => {
    await expect(call(method, path)).rejects.toThrow();
  });
});
