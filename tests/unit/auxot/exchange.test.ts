// What each call sends and gets back, and that no body holds anything of a secret.

import { describe, expect, test } from "vitest";
import type { CallAnswer } from "../../../src/auxot/api-keys.ts";
import { receivedBody, sentBody } from "../../../src/auxot/exchange.ts";
import {
  type Trace,
  traceCall,
  traceDelivery,
  traceMessage,
  traceRun,
  traceTool,
} from "../../../src/auxot/trace.ts";
import { MASK } from "../../../src/secrets/mask.ts";

const errors = {
  missing: "none",
  invalid: "not valid",
  deleted: "was deleted",
  "owner-left": "is gone",
  forbidden: "may not",
};
const bodies = (trace: Trace) => [sentBody(trace), receivedBody(trace, errors)];
const call = (answer: CallAnswer, address: "agents" | "users" = "agents") =>
  traceCall(address, "authorization", MASK, answer);
const run = (result: "posted" | "rejected", vendor: string) =>
  traceRun({ result, name: "A_KEY", vendor, scope: "team" });

describe("a call that gets through", () => {
  test.each([
    ["agents", call({ status: 200, result: "ok", who: "you" }), null, "agents"],
    ["users", call({ status: 200, result: "ok", who: "admin" }, "users"), null, "users"],
    ["an event", traceDelivery({ status: 202, who: "team" }, MASK), "event", "work_id"],
    ["a comment", run("posted", "GitHub"), "body", "id"],
    ["a payment link", run("posted", "Stripe"), "line_items", "plink_demo"],
    ["an issue", traceTool({ result: "acted", who: "you" }), "title", "number"],
  ])("%s", (_, trace, sends, receives) => {
    const [sent, received] = bodies(trace);
    if (sends === null) expect(sent).toBeNull();
    else expect(sent).toContain(sends);
    expect(received).toContain(receives);
  });
});

describe("a call that is refused", () => {
  test.each(["missing", "invalid", "deleted", "owner-left", "forbidden"] as const)(
    "by Auxot, in the words for %s",
    (error) => {
      const trace = { ...call({ status: 401, result: "missing" }), error };
      expect(bodies(trace)).toEqual([null, JSON.stringify({ error: errors[error] })]);
    },
  );

  test("by Auxot, when a vendor sends an event", () => {
    const trace = traceDelivery({ status: 401, who: null }, MASK);
    expect(bodies(trace)).toEqual(['{"event":"demo"}', '{"error":"not valid"}']);
  });

  test.each([
    ["GitHub", "Bad credentials"],
    ["Stripe", "Invalid API Key"],
  ])("by %s, in its own", (vendor, told) => {
    expect(bodies(run("rejected", vendor))[1]).toContain(told);
  });
});

test("a message to Chat has no body that is shown, whatever comes back", () => {
  expect(bodies(traceMessage("you"))).toEqual([null, null]);
  expect(bodies({ ...traceMessage("you"), status: 401 })).toEqual([null, null]);
});

test("a call that never left sent nothing and got nothing", () => {
  const missing = { result: "missing", name: "A_KEY", vendor: "GitHub" } as const;
  expect(bodies(traceRun(missing))).toEqual([null, null]);
  expect(bodies(traceTool({ result: "connect-account" }))).toEqual([null, null]);
});
