// How Auxot answers a script that presents a key, a wrong secret, or nothing.

import { describe, expect, test } from "vitest";
import { answerCall, createKey, deleteKey } from "../../../src/auxot/api-keys.ts";
import { maskedKey } from "../../../src/auxot/key-list.ts";
import type { Workspace } from "../../../src/auxot/workspace.ts";
import { anyToken, glue, hex } from "../secrets/make.ts";
import { accepted, admins, as, mine, surroundings, withSample } from "./surroundings.ts";

const keyOf = (workspace: Workspace, owner: "personal" | "team" = "personal") =>
  accepted(createKey(workspace, { name: "CI", owner }, surroundings));
const call = (
  workspace: Workspace,
  presented: string | null,
  address: "agents" | "users" = "agents",
) => answerCall(workspace, presented, address, surroundings);

describe("401", () => {
  test.each([null, "", "  "])("missing, when the script presents %j", (presented) => {
    expect(call(mine, presented)).toEqual({
      ok: true,
      answer: { status: 401, result: "missing" },
    });
  });

  test("invalid, for words that are no key", () => {
    expect(call(mine, "practice")).toEqual({
      ok: true,
      answer: { status: 401, result: "invalid", foreign: null },
    });
  });

  test("invalid, for a text that Auxot did not make", () => {
    expect(call(mine, "practice")).toMatchObject({ answer: { result: "invalid", foreign: null } });
  });

  test("invalid, and says where the vendor's token belongs", () => {
    const { workspace, value } = withSample("github-token");
    expect(call(workspace, value)).toEqual({
      ok: true,
      answer: {
        status: 401,
        result: "invalid",
        foreign: {
          code: "wrong-box",
          box: "caller",
          form: "vendor-token",
          kind: "vendor-token",
          vendor: "GitHub",
          right: "credentials",
          open: "credentials",
        },
      },
    });
  });

  test("deleted, by name, from the moment the key is deleted", () => {
    const { workspace, value } = keyOf(mine);
    const after = accepted(deleteKey(workspace, value.key.id)).workspace;
    const deleted = { ok: true, answer: { status: 401, result: "deleted", name: "CI" } };
    expect(call(after, value.plaintext)).toEqual(deleted);
    expect(call(after, maskedKey(value.key))).toEqual(deleted);
  });
});

describe("a real secret is refused, not answered", () => {
  test.each([
    ["in the shape of a key", glue("user", ".", hex(8), ".", anyToken().slice(4)), true],
    ["of no known shape", hex(40), false],
  ])("%s", (_, presented, rightBox) => {
    const refusal = { code: "not-a-sample", rightBox };
    expect(call(mine, presented)).toEqual({ ok: false, refusal });
  });
});

test("a real secret of a vendor is named before it is refused", () => {
  expect(call(mine, anyToken())).toMatchObject({
    ok: false,
    refusal: { code: "wrong-box", box: "caller", vendor: "GitHub", open: "credentials" },
  });
});

describe("200 or 403", () => {
  test.each([
    ["you", "personal", "agents", 200, "ok", "you"],
    ["you", "personal", "users", 403, "forbidden", "you"],
    ["admin", "personal", "agents", 200, "ok", "admin"],
    ["admin", "personal", "users", 200, "ok", "admin"],
    ["admin", "team", "agents", 200, "ok", "team"],
    ["admin", "team", "users", 403, "forbidden", "team"],
  ] as const)("%s's %s key at /api/%s: %d", (viewer, owner, address, status, result, who) => {
    const { workspace, value } = keyOf(as(viewer, mine), owner);
    expect(call(workspace, value.plaintext, address)).toEqual({
      ok: true,
      answer: { status, result, who },
    });
  });

  test("a key says who made it, whoever is signed in", () => {
    const { workspace, value } = keyOf(admins);
    expect(call(as("you", workspace), value.plaintext, "users")).toMatchObject({
      answer: { status: 200, who: "admin" },
    });
  });

  test.each([
    ["auxot-user-key", "you"],
    ["auxot-team-key", "team"],
  ] as const)("a sample stands for a key of whoever practices with it: %s", (kind, who) => {
    const { workspace, value } = withSample(kind);
    expect(call(workspace, value)).toEqual({
      ok: true,
      answer: { status: 200, result: "ok", who, sample: true },
    });
  });

  test("a sample opens no more than a key of theirs would", () => {
    const { workspace, value } = withSample("auxot-user-key");
    expect(call(workspace, value, "users")).toEqual({
      ok: true,
      answer: { status: 403, result: "forbidden", who: "you" },
    });
  });

  test("a masked key stands for the one the script kept", () => {
    const { workspace, value } = keyOf(mine);
    expect(call(workspace, maskedKey(value.key))).toMatchObject({ answer: { result: "ok" } });
    expect(call(mine, maskedKey(value.key))).toMatchObject({ answer: { result: "invalid" } });
  });

  test("a key with one character changed is no key", () => {
    const { workspace, value } = keyOf(mine);
    expect(call(workspace, `${value.plaintext}x`)).not.toMatchObject({ answer: { status: 200 } });
  });
});
