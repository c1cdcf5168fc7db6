// Each call as it may be shown: direction, ends, header, identity and status, and no secret.

import { describe, expect, test } from "vitest";
import {
  traceCall,
  traceDelivery,
  traceMessage,
  traceRun,
  traceTool,
} from "../../../src/auxot/trace.ts";
import { MASK } from "../../../src/secrets/mask.ts";

describe("into Auxot", () => {
  test("a script with a key is known", () => {
    const answer = { status: 200, result: "ok", who: "you" } as const;
    expect(traceCall("agents", "authorization", `user.demo0001.${MASK}`, answer)).toEqual({
      direction: "into",
      from: "script",
      vendor: null,
      method: "GET",
      address: "/api/agents",
      header: {
        name: "Authorization",
        scheme: "Bearer",
        masked: `user.demo0001.${MASK}`,
        variable: "AUXOT_API_KEY",
      },
      as: { kind: "person", person: "you" },
      status: 200,
      error: null,
    });
  });

  test("a script without one is nobody", () => {
    const answer = { status: 401, result: "missing" } as const;
    expect(traceCall("users", "x-api-key", null, answer)).toMatchObject({
      address: "/api/users",
      header: null,
      as: null,
      status: 401,
    });
  });

  test("x-api-key has no scheme", () => {
    const answer = { status: 403, result: "forbidden", who: "team" } as const;
    expect(traceCall("users", "x-api-key", MASK, answer)).toMatchObject({
      header: { name: "x-api-key", scheme: null },
      as: { kind: "team" },
    });
  });

  test.each([
    [{ status: 202, who: "team" }, { kind: "team" }],
    [
      { status: 202, who: "admin" },
      { kind: "person", person: "admin" },
    ],
    [{ status: 401, who: null }, null],
  ] as const)("a vendor's event: %j", (delivery, as) => {
    expect(traceDelivery(delivery, MASK)).toMatchObject({
      from: "vendor",
      method: "POST",
      as,
      status: delivery.status,
    });
  });
});

describe("out from Auxot", () => {
  test.each([
    ["posted", 201, { kind: "shared", name: "GITHUB_TOKEN", scope: "team" }, MASK],
    ["rejected", 401, null, MASK],
  ] as const)("a run that was %s carried the value, masked", (result, status, as, masked) => {
    const trace = traceRun({ result, name: "GITHUB_TOKEN", vendor: "GitHub", scope: "team" });
    expect(trace).toMatchObject({ direction: "out", vendor: "GitHub", status, as });
    expect(trace.header).toMatchObject({ masked, variable: "GITHUB_TOKEN" });
  });

  test("a run without a credential never left", () => {
    expect(traceRun({ result: "missing", name: "GITHUB_TOKEN", vendor: "GitHub" })).toMatchObject({
      header: null,
      as: null,
      status: null,
    });
  });
});

describe("delegated", () => {
  test("a tool acts as the person who runs it", () => {
    expect(traceTool({ result: "acted", who: "admin" })).toMatchObject({
      direction: "delegated",
      as: { kind: "person", person: "admin" },
      status: 201,
    });
  });

  test("a tool that nobody has connected never left", () => {
    expect(traceTool({ result: "connect-account" })).toMatchObject({ header: null, status: null });
  });
});

describe("the whole of what is shown", () => {
  const header = (variable: string) => ({
    name: "Authorization",
    scheme: "Bearer",
    masked: MASK,
    variable,
  });

  test("of an event that is taken, and of one that is not", () => {
    const event = {
      direction: "into",
      from: "vendor",
      vendor: null,
      method: "POST",
      address: "/v1/intake/demo",
      header: header("AUXOT_API_KEY"),
    };
    expect(traceDelivery({ status: 202, who: "team" }, MASK)).toEqual({
      ...event,
      as: { kind: "team" },
      status: 202,
      error: null,
    });
    expect(traceDelivery({ status: 401, who: null }, MASK)).toEqual({
      ...event,
      as: null,
      status: 401,
      error: "invalid",
    });
  });

  test.each([
    ["GitHub", "https://api.github.com/repos/OWNER/REPO/issues/1/comments"],
    ["Stripe", "https://api.stripe.com/v1/payment_links"],
  ])("of a run that calls %s", (vendor, address) => {
    expect(traceRun({ result: "posted", name: "A_KEY", vendor, scope: "org" })).toEqual({
      direction: "out",
      from: "agent",
      vendor,
      method: "POST",
      address,
      header: header("A_KEY"),
      as: { kind: "shared", name: "A_KEY", scope: "org" },
      status: 201,
      error: null,
    });
  });

  test("of a tool's call", () => {
    expect(traceTool({ result: "acted", who: "you" })).toEqual({
      direction: "delegated",
      from: "tool",
      vendor: "GitHub",
      method: "POST",
      address: "https://api.github.com/repos/OWNER/REPO/issues",
      header: header("GITHUB_OAUTH_TOKEN"),
      as: { kind: "person", person: "you" },
      status: 201,
      error: null,
    });
  });

  test("of a message to Chat, which a person's own session carries", () => {
    expect(traceMessage("admin")).toEqual({
      direction: "into",
      from: "person",
      vendor: null,
      method: "POST",
      address: "/api/chat",
      header: { name: "Cookie", scheme: null, masked: MASK, variable: "AUXOT_SESSION" },
      as: { kind: "person", person: "admin" },
      status: 200,
      error: null,
    });
  });
});
