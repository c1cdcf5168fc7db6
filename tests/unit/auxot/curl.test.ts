// A call as a command: the right address and header, and a variable where the secret would be.

import { expect, test } from "vitest";
import { curlOf } from "../../../src/auxot/curl.ts";
import { traceCall, traceRun } from "../../../src/auxot/trace.ts";
import { MASK } from "../../../src/secrets/mask.ts";

test("a call into Auxot goes to the reader's own Auxot", () => {
  const answer = { status: 200, result: "ok", who: "you" } as const;
  expect(curlOf(traceCall("agents", "authorization", `user.demo0001.${MASK}`, answer))).toBe(
    'curl "$AUXOT_BASE_URL/api/agents" -H "Authorization: Bearer $AUXOT_API_KEY"',
  );
  expect(curlOf(traceCall("agents", "x-api-key", MASK, answer))).toContain(
    '-H "x-api-key: $AUXOT_API_KEY"',
  );
});

test("a call without a key has no header", () => {
  const answer = { status: 401, result: "missing" } as const;
  expect(curlOf(traceCall("users", "authorization", null, answer))).toBe(
    'curl "$AUXOT_BASE_URL/api/users"',
  );
});

test("a call out of Auxot goes to the vendor, and holds no mask and no key", () => {
  const command = curlOf(
    traceRun({ result: "posted", name: "GITHUB_TOKEN", vendor: "GitHub", scope: "team" }),
  );
  expect(command).toMatch(/^curl -X POST "https:\/\/api\.github\.com\/repos\/OWNER\/REPO\//);
  expect(command).toContain("Bearer $GITHUB_TOKEN");
  expect(command).not.toContain(MASK);
});

test("a call that posts says what, in the way its vendor reads it", () => {
  const posted = { result: "posted", name: "A_KEY", scope: "org" } as const;
  expect(curlOf(traceRun({ ...posted, vendor: "Stripe" }))).toBe(
    'curl -X POST "https://api.stripe.com/v1/payment_links" ' +
      "-H \"Authorization: Bearer $A_KEY\" -d 'line_items[0][price]=price_demo&line_items[0][quantity]=1'",
  );
  expect(curlOf(traceRun({ ...posted, vendor: "GitHub" }))).toContain(
    '-H "Content-Type: application/json" -d \'{"body":"Done."}\'',
  );
});
