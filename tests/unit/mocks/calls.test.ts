// A script's call over HTTP: both headers, each answer's status, and the error beside it.

import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/auxot/api.ts";
import { anyToken } from "../secrets/make.ts";
import { call, simulate } from "./server.ts";

const simulation = simulate();
let plaintext = "";

beforeEach(async () => {
  const { body } = await call("POST", paths.keys, { name: "CI", owner: "personal" });
  plaintext = String(body.plaintext);
});

const forms: readonly [string, (key: string) => Record<string, string>][] = [
  ["Authorization: Bearer", (key) => ({ authorization: `Bearer ${key}` })],
  ["authorization: bearer", (key) => ({ Authorization: `bearer   ${key}` })],
  ["x-api-key", (key) => ({ "x-api-key": key })],
];
const get = (address: "agents" | "users", headers?: Record<string, string>) =>
  call("GET", paths.called(address), undefined, headers);

describe.each(forms)("%s", (_, header) => {
  test("200, and who is calling", async () => {
    expect(await get("agents", header(plaintext))).toMatchObject({
      status: 200,
      body: { answer: { status: 200, result: "ok", who: "you" } },
    });
  });

  test("401 for a key that Auxot did not make", async () => {
    expect(await get("agents", header("practice"))).toMatchObject({
      status: 401,
      body: { error: "invalid" },
    });
  });

  test("401 from the moment the key is deleted", async () => {
    await call("DELETE", paths.key("demo0001"));
    expect(await get("agents", header(plaintext))).toMatchObject({
      status: 401,
      body: { error: "deleted", answer: { name: "CI" } },
    });
  });

  test("403 for an address that is the admins'", async () => {
    expect(await get("users", header(plaintext))).toMatchObject({
      status: 403,
      body: { error: "forbidden", answer: { who: "you" } },
    });
  });

  test("422 for a real secret, which is not repeated", async () => {
    const token = anyToken();
    const { status, body } = await get("agents", header(token));
    expect(status).toBe(422);
    expect(body.error).toBe("wrong-box");
    expect(JSON.stringify(body)).not.toContain(token.slice(4, 12));
  });
});

test("401 without a header", async () => {
  expect(await get("agents")).toMatchObject({ status: 401, body: { error: "missing" } });
});

test("401 for a scheme that is not Bearer", async () => {
  expect(await get("agents", { authorization: `Basic ${plaintext}` })).toMatchObject({
    status: 401,
    body: { error: "missing" },
  });
});

test("a call changes nothing", async () => {
  const before = simulation.committed.length;
  await get("agents", { "x-api-key": plaintext });
  expect(simulation.committed).toHaveLength(before);
});

test("a plaintext is in the one answer that made it, and in nothing committed", async () => {
  const secret = plaintext.split(".")[2] ?? "";
  expect(secret.length).toBeGreaterThan(16);
  const { body } = await call("GET", paths.session);
  expect(JSON.stringify(body)).not.toContain(secret);
  expect(JSON.stringify(simulation.committed)).not.toContain(secret);
});
