// The one door to the network: what no handler answers is our own error, and is never fetched.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Answered } from "../../../src/auxot/api.ts";
import { ask, NoMockError, openDoor } from "../../../src/stores/door.ts";
import { anyToken } from "../secrets/make.ts";

const fetched = vi.fn();
beforeEach(() => void vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  expect(fetched).not.toHaveBeenCalled();
});

const missing = new NoMockError("GET", "https://auxot.invalid/api/session");

describe("nobody answers", () => {
  test("while the door is closed", async () => {
    await expect(ask("GET", "/api/session")).rejects.toEqual(missing);
  });

  test("when no handler is there, and the error names what was asked", async () => {
    openDoor(async () => undefined);
    const failure = ask("POST", "/api/nothing", { body: { value: anyToken() } });
    await expect(failure).rejects.toBeInstanceOf(NoMockError);
    await expect(failure).rejects.toMatchObject({
      name: "NoMockError",
      method: "POST",
      address: "https://auxot.invalid/api/nothing",
    });
  });

  test("and the error repeats nothing of what was typed", async () => {
    openDoor(async () => undefined);
    const token = anyToken();
    const headers = { authorization: `Bearer ${token}` };
    const error: unknown = await ask("POST", "/api/keys", { body: { name: token }, headers }).catch(
      (thrown: unknown) => thrown,
    );
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(token.slice(4, 12));
  });
});

describe("somebody answers", () => {
  test("with a value", async () => {
    openDoor(async () => Response.json({ view: "what is seen" }));
    expect(await ask<Answered>("GET", "/api/session")).toEqual({
      ok: true,
      value: { view: "what is seen" },
    });
  });

  test("with a refusal, whatever its status", async () => {
    const refusal = { code: "role", needs: "org-admin" };
    openDoor(async () => Response.json({ error: "role", refusal }, { status: 403 }));
    expect(await ask("POST", "/api/oauth/providers")).toEqual({ ok: false, refusal });
  });

  test("and is handed the request: address, body and headers, the secret nowhere else", async () => {
    const token = anyToken();
    const asked: Request[] = [];
    openDoor(async (request) => {
      asked.push(request);
      return Response.json({});
    });
    await ask("PUT", "/api/credentials/demo0001", {
      body: { value: token },
      headers: { "x-api-key": "k" },
    });
    const [request] = asked;
    expect(request).toMatchObject({
      method: "PUT",
      url: "https://auxot.invalid/api/credentials/demo0001",
    });
    expect(request?.headers.get("x-api-key")).toBe("k");
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(await request?.json()).toEqual({ value: token });
  });

  test("a request without a body has none", async () => {
    const asked: Request[] = [];
    openDoor(async (request) => {
      asked.push(request);
      return Response.json({});
    });
    await ask("DELETE", "/api/session");
    expect(asked[0]?.body).toBeNull();
    expect(asked[0]?.headers.get("content-type")).toBeNull();
  });
});
