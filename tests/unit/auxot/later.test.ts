// Ten days later: each change breaks something, names the call that shows it, and its remedy works.

import { describe, expect, test } from "vitest";
import { createKey } from "../../../src/auxot/api-keys.ts";
import {
  deleteCredential,
  replaceCredential,
  saveCredential,
} from "../../../src/auxot/credentials.ts";
import { giveToNightlyJob, happen, lookAt, moveOn, nextEvent } from "../../../src/auxot/later.ts";
import { callTool, connect, replaceSecret } from "../../../src/auxot/oauth.ts";
import {
  EVENTS,
  type EventId,
  fromStored,
  startOver,
  toStored,
  type Workspace,
} from "../../../src/auxot/workspace.ts";
import { accepted, admins, as, mine, surroundings, withSample } from "./surroundings.ts";

const changed = (event: EventId, workspace: Workspace = mine) => happen(workspace, event);
const mended = (workspace: Workspace, event: EventId) => lookAt(workspace, event).mended;

function allOf(workspace: Workspace): readonly EventId[] {
  const event = nextEvent(workspace);
  return event ? [event, ...allOf(happen(workspace, event))] : [];
}

describe("moving on", () => {
  test("brings every change once, one at a time, and then says that nothing is left", () => {
    const order = allOf(mine);
    expect([...order].sort()).toEqual([...EVENTS].sort());
    const end = order.reduce<Workspace>(happen, mine);
    expect(moveOn(end)).toEqual({ ok: false, refusal: { code: "nothing-left" } });
    expect(accepted(moveOn(mine)).workspace.happened).toEqual([order[0]]);
  });

  test("comes in the same order for the same seed, and in another after starting over", () => {
    expect(allOf({ ...mine, seed: 7 })).toEqual(allOf({ ...mine, seed: 7 }));
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => allOf({ ...mine, seed }).join()),
    );
    expect(orders.size).toBeGreaterThan(5);
    expect(startOver(mine, mine).seed).not.toBe(mine.seed);
  });

  test.each(["free", "team"] as const)("brings nothing about teams on the %s plan", (tier) => {
    const standing = { orgRole: "owner", teamRole: "none", tier } as const;
    const start = { ...mine, standing };
    expect([...allOf(start)].sort()).toEqual(["app-secret-rotated", "token-revoked"]);
    const revoked = happen(start, "token-revoked");
    expect(revoked.credentials[0]?.savedBy).toBe(tier === "free" ? "you" : "admin");
    expect(lookAt(revoked, "token-revoked").trace.status).toBe(401);
  });

  test("survives being stored", () => {
    const all = EVENTS.reduce<Workspace>(happen, mine);
    const stored = fromStored(JSON.parse(JSON.stringify(toStored(all))));
    expect(stored).toEqual({ ...all, session: { issued: [], codes: [] } });
  });
});

describe("the owner of a personal key leaves", () => {
  const gone = changed("key-owner-left");
  test("and the job gets 401, whoever looks", () => {
    expect(lookAt(gone, "key-owner-left")).toMatchObject({
      mended: false,
      trace: { from: "script", status: 401, as: null, body: '{"error":"owner-left"}' },
    });
  });

  test("until the job presents a team key", () => {
    const made = accepted(
      createKey(as("admin", gone), { name: "Job", owner: "team" }, surroundings),
    );
    const given = accepted(giveToNightlyJob(made.workspace, made.value.key.id)).workspace;
    expect(lookAt(given, "key-owner-left")).toMatchObject({
      mended: true,
      trace: { status: 200, as: { kind: "team" } },
    });
  });

  test("which cannot be a deleted key or none", () => {
    const made = accepted(createKey(gone, { name: "Job", owner: "personal" }, surroundings));
    const keys = made.workspace.keys.map((key) => ({ ...key, deleted: true }));
    for (const id of [made.value.key.id, "none"]) {
      expect(giveToNightlyJob({ ...made.workspace, keys }, id)).toEqual({
        ok: false,
        refusal: { code: "not-found" },
      });
    }
  });
});

describe("an org-wide credential is used by another team", () => {
  const used = changed("org-credential-used");
  test("and the vendor sees one owner for all of it", () => {
    expect(lookAt(used, "org-credential-used")).toMatchObject({
      mended: false,
      trace: { vendor: "Stripe", status: 201, as: { kind: "shared", name: "STRIPE_KEY" } },
    });
  });

  test("until it is narrowed to the team, whose own runs go on", () => {
    const { workspace, value } = withSample("stripe-key", as("admin", used));
    const body = { name: "STRIPE_KEY", value, scope: "team" } as const;
    const saved = accepted(saveCredential(workspace, body, surroundings)).workspace;
    const wide = saved.credentials.find(({ scope }) => scope === "org")?.id ?? "";
    const narrow = accepted(deleteCredential(saved, wide)).workspace;
    expect(lookAt(narrow, "org-credential-used")).toMatchObject({
      mended: true,
      trace: { status: null },
    });
    expect(narrow.credentials).toHaveLength(1);
  });
});

describe("a vendor revokes a token", () => {
  const revoked = changed("token-revoked");
  test("and every run that reads it gets 401", () => {
    expect(lookAt(revoked, "token-revoked")).toMatchObject({
      mended: false,
      trace: { status: 401 },
    });
  });

  test("until its value is replaced, under the same name", () => {
    const { workspace, value } = withSample("github-token", as("admin", revoked));
    const id = workspace.credentials[0]?.id ?? "";
    const replaced = accepted(replaceCredential(workspace, id, value, surroundings)).workspace;
    expect(mended(replaced, "token-revoked")).toBe(true);
    expect(replaced.credentials.map(({ name }) => name)).toEqual(["GITHUB_TOKEN"]);
  });

  test("also when it was the learner's own", () => {
    const { workspace, value } = withSample("github-token");
    const body = { name: "GITHUB_TOKEN", value, scope: "personal" } as const;
    const own = accepted(saveCredential(workspace, body, surroundings)).workspace;
    expect(mended(own, "token-revoked")).toBe(true);
    const taken = changed("token-revoked", own);
    expect(taken.credentials).toHaveLength(1);
    expect(mended(taken, "token-revoked")).toBe(false);
  });
});

describe("the OAuth app's secret is rotated", () => {
  const rotated = changed("app-secret-rotated");
  test("and tools ask to connect again, which fails as well", () => {
    expect(callTool(rotated)).toEqual({ result: "refresh-failed" });
    expect(connect(rotated, "github")).toEqual({ ok: false, refusal: { code: "app-refused" } });
  });

  test("until an admin replaces the secret and the person connects again", () => {
    const { workspace, value } = withSample("github-client-secret", as("admin", rotated));
    const replaced = accepted(replaceSecret(workspace, "github", value, surroundings)).workspace;
    expect(mended(replaced, "app-secret-rotated"), "replacing alone is half").toBe(false);
    const connected = accepted(connect(as("you", replaced), "github")).workspace;
    expect(mended(connected, "app-secret-rotated")).toBe(true);
  });

  test("which no one else may do, and not with any secret", () => {
    expect(replaceSecret(rotated, "github", "words", surroundings)).toMatchObject({
      refusal: { code: "role", needs: "org-admin" },
    });
    const wrong = withSample("github-token", admins);
    expect(replaceSecret(wrong.workspace, "github", wrong.value, surroundings)).toMatchObject({
      refusal: { code: "wrong-box", box: "oauth" },
    });
    expect(replaceSecret(admins, "none", "words", surroundings)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});
