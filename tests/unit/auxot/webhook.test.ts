// A vendor's webhook settings: they take what they are given, and events show what that leads to.

import { describe, expect, test } from "vitest";
import { createKey, deleteKey } from "../../../src/auxot/api-keys.ts";
import { maskedKey } from "../../../src/auxot/key-list.ts";
import { sendCode } from "../../../src/auxot/linked-accounts.ts";
import {
  clearWebhook,
  deliverEvent,
  maskedWebhook,
  saveWebhook,
} from "../../../src/auxot/webhook.ts";
import { fromStored, toStored, type Workspace } from "../../../src/auxot/workspace.ts";
import { anyToken } from "../secrets/make.ts";
import { accepted, admins, mine, surroundings, withSample } from "./surroundings.ts";

const put = (workspace: Workspace, text: string) => saveWebhook(workspace, text, surroundings);
const made = (owner: "personal" | "team") =>
  accepted(createKey(admins, { name: "Hook", owner }, surroundings));

describe("an Auxot key", () => {
  test.each([
    ["personal", "user-key", "admin"],
    ["team", "team-key", "team"],
  ] as const)("that is %s lets events in", (owner, form, who) => {
    const { workspace, value } = made(owner);
    const { workspace: after, value: seen } = accepted(put(workspace, value.plaintext));
    expect(seen).toEqual({ form, vendor: "Auxot", ours: true });
    expect(deliverEvent(after)).toEqual({ status: 202, who });
    expect(maskedWebhook(after)).toBe(maskedKey(value.key));
  });

  test("stands in its masked form for the one its maker kept", () => {
    const { workspace, value } = made("team");
    const after = accepted(put(workspace, maskedKey(value.key))).workspace;
    expect(deliverEvent(after)).toEqual({ status: 202, who: "team" });
  });

  test("that is a sample stands for one of mine", () => {
    const { workspace, value } = withSample("auxot-user-key");
    const after = accepted(put(workspace, value)).workspace;
    expect(deliverEvent(after)).toEqual({ status: 202, who: "you" });
  });

  test("is found with blanks around it, among others", () => {
    const first = made("team").workspace;
    const { workspace, value } = accepted(
      createKey(first, { name: "Second", owner: "personal" }, surroundings),
    );
    const after = accepted(put(workspace, ` ${value.plaintext}\n`)).workspace;
    expect(maskedWebhook(after)).toBe(maskedKey(value.key));
    expect(deliverEvent(after)).toEqual({ status: 202, who: "admin" });
  });

  test("lets nothing in from the moment it is deleted, whatever other keys there are", () => {
    const first = made("team").workspace;
    const { workspace, value } = accepted(
      createKey(first, { name: "Second", owner: "personal" }, surroundings),
    );
    const after = accepted(put(workspace, value.plaintext)).workspace;
    const gone = accepted(deleteKey(after, value.key.id)).workspace;
    expect(deliverEvent(gone)).toEqual({ status: 401, who: null });
  });
});

describe("anything else", () => {
  test.each(["github-token", "tools-connector-key", "github-client-secret"] as const)(
    "is taken, and Auxot lets no event in with it: %s",
    (kind) => {
      const { workspace, value, form, vendor } = withSample(kind);
      const after = accepted(put(workspace, value)).workspace;
      expect(after.webhook).toEqual({ form, vendor, key: null });
      expect(deliverEvent(after)).toEqual({ status: 401, who: null });
    },
  );

  test("that a vendor signs with asks nothing of Auxot", () => {
    const { workspace, value } = withSample("stripe-webhook-secret");
    expect(deliverEvent(accepted(put(workspace, value)).workspace)).toBeNull();
  });

  test("a chat code is known by who sent it", () => {
    const { workspace, code } = sendCode(mine, "slack", surroundings);
    expect(accepted(put(workspace, code)).value.form).toBe("chat-code");
  });

  test("a real secret is not taken, and is called nothing right", () => {
    expect(put(mine, anyToken())).toEqual({
      ok: false,
      refusal: { code: "not-a-sample", rightBox: false },
    });
  });

  test("nothing at all asks for something", () => {
    expect(put(mine, "  ")).toEqual({ ok: false, refusal: { code: "value-missing" } });
  });
});

test("the settings are emptied once", () => {
  const { workspace, value } = made("team");
  const empty = accepted(
    clearWebhook(accepted(put(workspace, value.plaintext)).workspace),
  ).workspace;
  expect(deliverEvent(empty)).toBeNull();
  expect(empty.keys).toEqual(workspace.keys);
  expect(maskedWebhook(empty)).not.toBe(maskedKey(value.key));
  expect(clearWebhook(empty)).toEqual({ ok: false, refusal: { code: "not-found" } });
});

test("a stored workspace keeps what they hold, and never its text", () => {
  const { workspace, value } = made("team");
  const stored = toStored(accepted(put(workspace, value.plaintext)).workspace);
  expect(JSON.stringify(stored)).not.toContain(value.plaintext.slice(-12));
  expect(fromStored(JSON.parse(JSON.stringify(stored)))?.webhook).toEqual(stored.webhook);
  const { webhook: _, ...older } = stored;
  expect(fromStored(older)?.webhook).toBeNull();
});
