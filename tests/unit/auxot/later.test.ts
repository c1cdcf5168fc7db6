// Ten days later: each change breaks something, names the call that shows it, and its remedy works.

import { describe, expect, test } from "vitest";
import { createKey, deleteKey } from "../../../src/auxot/api-keys.ts";
import {
  deleteCredential,
  replaceCredential,
  saveCredential,
} from "../../../src/auxot/credentials.ts";
import {
  giveToNightlyJob,
  happen,
  lookAt,
  moveOn,
  type Remedied,
  withConnection,
  withGitHubToken,
  withNightlyJob,
} from "../../../src/auxot/later.ts";
import { nextEvent } from "../../../src/auxot/later-order.ts";
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
const remedied = (workspace: Workspace, event: EventId) => lookAt(workspace, event).remedied;
/** What a look comes to, for a change that one call shows. */
const shows = (remedied: Remedied, trace: object) => ({ remedied, shown: [{ by: null, trace }] });

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
    expect(lookAt(revoked, "token-revoked")).toMatchObject(shows("not", { status: 401 }));
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
    expect(lookAt(gone, "key-owner-left")).toMatchObject(
      shows("not", { from: "script", status: 401, as: null, error: "owner-left" }),
    );
  });

  test("until the job presents a team key", () => {
    const made = accepted(
      createKey(as("admin", gone), { name: "Job", owner: "team" }, surroundings),
    );
    const given = accepted(giveToNightlyJob(made.workspace, made.value.key.id)).workspace;
    expect(lookAt(given, "key-owner-left")).toMatchObject(
      shows("mended", { status: 200, as: { kind: "team" } }),
    );
  });

  test("and is half mended with another personal key, which stops with its owner, too", () => {
    const made = accepted(createKey(gone, { name: "Mine", owner: "personal" }, surroundings));
    const given = accepted(giveToNightlyJob(made.workspace, made.value.key.id)).workspace;
    expect(lookAt(given, "key-owner-left")).toMatchObject(
      shows("half", { status: 200, as: { kind: "person", person: "you" } }),
    );
  });

  test("and not at all when the team key is deleted again", () => {
    const made = accepted(
      createKey(as("admin", gone), { name: "Job", owner: "team" }, surroundings),
    );
    const given = accepted(giveToNightlyJob(made.workspace, made.value.key.id)).workspace;
    const deleted = accepted(deleteKey(given, made.value.key.id)).workspace;
    expect(remedied(deleted, "key-owner-left")).toBe("not");
  });

  test("and never comes when the job was given a team key in time", () => {
    const job = withNightlyJob(mine);
    expect(allOf(job)).toContain("key-owner-left");
    const made = accepted(
      createKey(as("admin", job), { name: "Job", owner: "team" }, surroundings),
    );
    const given = accepted(giveToNightlyJob(made.workspace, made.value.key.id)).workspace;
    expect(allOf(given)).toHaveLength(EVENTS.length - 1);
    expect(allOf(given)).not.toContain("key-owner-left");
    const deleted = accepted(deleteKey(given, made.value.key.id)).workspace;
    expect(allOf(deleted)).toContain("key-owner-left");
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
    const as = { kind: "shared", name: "STRIPE_KEY", scope: "org" };
    const trace = { vendor: "Stripe", status: 201, as };
    expect(lookAt(used, "org-credential-used")).toMatchObject({
      remedied: "not",
      shown: [
        { by: "kim", trace },
        { by: "sam", trace },
      ],
    });
  });

  test("until it is narrowed to the team, whose own runs go on", () => {
    const { workspace, value } = withSample("stripe-key", as("admin", used));
    const body = { name: "STRIPE_KEY", value, scope: "team" } as const;
    const saved = accepted(saveCredential(workspace, body, surroundings)).workspace;
    const wide = saved.credentials.find(({ scope }) => scope === "org")?.id ?? "";
    const narrow = accepted(deleteCredential(saved, wide)).workspace;
    expect(lookAt(narrow, "org-credential-used")).toMatchObject({
      remedied: "mended",
      shown: [
        { by: "kim", trace: { status: null } },
        { by: "sam", trace: { status: 201 } },
      ],
    });
    expect(narrow.credentials).toHaveLength(1);
  });

  test("and is half mended while the team has none that works", () => {
    const admin = as("admin", used);
    const gone = accepted(deleteCredential(admin, used.credentials[0]?.id ?? "")).workspace;
    expect(remedied(gone, "org-credential-used"), "deleted, and nothing saved").toBe("half");
    const saved = (kind: "stripe-key" | "github-token", scope: "personal" | "team") => {
      const { workspace, value } = withSample(kind, gone);
      const body = { name: "STRIPE_KEY", value, scope };
      return accepted(saveCredential(workspace, body, surroundings)).workspace;
    };
    expect(remedied(saved("stripe-key", "personal"), "org-credential-used"), "one's own").toBe(
      "half",
    );
    expect(remedied(saved("github-token", "team"), "org-credential-used"), "a wrong one").toBe(
      "half",
    );
    expect(remedied(saved("stripe-key", "team"), "org-credential-used")).toBe("mended");
  });
});

describe("a vendor revokes a token", () => {
  const revoked = changed("token-revoked");
  test("and every run that reads it gets 401", () => {
    expect(lookAt(revoked, "token-revoked")).toMatchObject(shows("not", { status: 401 }));
  });

  test("until its value is replaced, under the same name", () => {
    const { workspace, value } = withSample("github-token", as("admin", revoked));
    const id = workspace.credentials[0]?.id ?? "";
    const replaced = accepted(replaceCredential(workspace, id, value, surroundings)).workspace;
    expect(remedied(replaced, "token-revoked")).toBe("mended");
    expect(replaced.credentials.map(({ name }) => name)).toEqual(["GITHUB_TOKEN"]);
  });

  test("also when it was the learner's own", () => {
    const { workspace, value } = withSample("github-token");
    const body = { name: "GITHUB_TOKEN", value, scope: "personal" } as const;
    const own = accepted(saveCredential(workspace, body, surroundings)).workspace;
    expect(remedied(own, "token-revoked")).toBe("mended");
    const taken = changed("token-revoked", own);
    expect(taken.credentials).toHaveLength(1);
    expect(remedied(taken, "token-revoked")).toBe("not");
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
    expect(remedied(rotated, "app-secret-rotated")).toBe("not");
    expect(remedied(replaced, "app-secret-rotated"), "replacing alone").toBe("half");
    const connected = accepted(connect(as("you", replaced), "github")).workspace;
    expect(remedied(connected, "app-secret-rotated")).toBe("mended");
  });

  test("which is not mended while the row is gone, or by another vendor's", () => {
    expect(remedied({ ...rotated, providers: [] }, "app-secret-rotated")).toBe("not");
    const other = { id: "gitlab", vendor: "GitLab", secretRotated: false };
    const providers = [other, ...rotated.providers];
    expect(remedied({ ...rotated, providers }, "app-secret-rotated")).toBe("not");
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

describe("a change leaves alone what it is not about", () => {
  test("other credentials keep working when one token is revoked", () => {
    const used = changed("org-credential-used");
    const revoked = changed("token-revoked", used).credentials;
    expect(revoked.map((each) => [each.name, each.scope, each.revoked])).toEqual([
      ["STRIPE_KEY", "org", false],
      ["GITHUB_TOKEN", "team", true],
    ]);
  });

  test("other providers, and what people connected there, when one app's secret is rotated", () => {
    const providers = [
      { id: "gitlab", vendor: "GitLab", secretRotated: false },
      { id: "gh", vendor: "GitHub", secretRotated: false },
    ];
    const connections = [
      { provider: "gitlab", person: "you", stale: false },
      { provider: "gh", person: "sam", stale: false },
    ] as const;
    const after = changed("app-secret-rotated", {
      ...mine,
      providers,
      connections: [...connections],
    });
    expect(after.providers.map(({ id, secretRotated }) => [id, secretRotated])).toEqual([
      ["gitlab", false],
      ["gh", true],
    ]);
    expect(
      after.connections.map(({ provider, person, stale }) => [provider, person, stale]),
    ).toEqual([
      ["gitlab", "you", false],
      ["gh", "sam", true],
      ["gh", "you", true],
    ]);
  });
});

describe("what a change needs is put there once", () => {
  test("the job and its key", () => {
    const job = withNightlyJob(mine);
    expect(withNightlyJob(job)).toBe(job);
    expect(job.keys).toMatchObject([{ name: "Nightly job", madeBy: "kim", owner: "personal" }]);
  });

  test("the credential of the whole org", () => {
    const used = changed("org-credential-used");
    expect(changed("org-credential-used", used).credentials).toHaveLength(1);
    const team = {
      ...used,
      credentials: used.credentials.map((each) => ({ ...each, scope: "team" as const })),
    };
    expect(changed("org-credential-used", team).credentials.map(({ scope }) => scope)).toEqual([
      "team",
      "org",
    ]);
    const other = {
      ...used,
      credentials: used.credentials.map((each) => ({ ...each, name: "OTHER" })),
    };
    expect(changed("org-credential-used", other).credentials).toHaveLength(2);
  });

  test("a token in the scope that the learner may use", () => {
    expect(withGitHubToken(mine).credentials.map(({ scope }) => scope)).toEqual(["team"]);
    const standing = { orgRole: "user", teamRole: "none", tier: "business" } as const;
    expect(withGitHubToken({ ...mine, standing }).credentials.map(({ scope }) => scope)).toEqual([
      "org",
    ]);
  });

  test("the provider row, and the learner's own connection", () => {
    const bare = withConnection({ ...mine, providers: [] });
    expect(bare.providers).toEqual([{ id: "github", vendor: "GitHub", secretRotated: false }]);
    expect(bare.connections).toEqual([{ provider: "github", person: "you", stale: false }]);
    expect(withConnection(bare).connections).toHaveLength(1);
    const sams = {
      ...mine,
      connections: [{ provider: "github", person: "sam" as const, stale: false }],
    };
    expect(withConnection(sams).connections).toHaveLength(2);
    const gitlabs = {
      ...mine,
      connections: [{ provider: "gitlab", person: "you" as const, stale: false }],
    };
    expect(withConnection(gitlabs).connections).toHaveLength(2);
  });
});

test("a job that has no key gets 401 without one", () => {
  const trace = { address: "/api/agents", header: null, status: 401, error: "missing" };
  expect(lookAt(mine, "key-owner-left")).toMatchObject(shows("not", trace));
});

test("a job's own key travels as a bearer", () => {
  const header = {
    name: "Authorization",
    masked: expect.stringMatching(/^user\.demo0001\.\*+$/) as string,
  };
  expect(lookAt(changed("key-owner-left"), "key-owner-left")).toMatchObject(
    shows("not", { address: "/api/agents", header }),
  );
});

test("of several keys the job gets the one that is named", () => {
  const first = accepted(createKey(mine, { name: "One", owner: "personal" }, surroundings));
  const both = accepted(
    createKey(first.workspace, { name: "Two", owner: "personal" }, surroundings),
  );
  const given = accepted(giveToNightlyJob(both.workspace, both.value.key.id));
  expect(given.value).toBe("Two");
  expect(given.workspace.nightlyKey).toBe(both.value.key.id);
});

test("the order of a seed is fixed, so that a story can be told again", () => {
  const order = (seed: number) => allOf({ ...mine, seed });
  expect(order(1)).toEqual([
    "app-secret-rotated",
    "org-credential-used",
    "key-owner-left",
    "token-revoked",
  ]);
  expect(order(2)).toEqual([
    "org-credential-used",
    "app-secret-rotated",
    "key-owner-left",
    "token-revoked",
  ]);
});

test("no order is the usual one: each of the 24 comes about as often as any other", () => {
  const times = new Map<string, number>();
  for (let seed = 1; seed <= 2_400; seed += 1) {
    const order = allOf({ ...mine, seed }).join();
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect(times.size).toBe(24);
  expect(Math.min(...times.values())).toBeGreaterThan(70);
  expect(Math.max(...times.values())).toBeLessThan(130);
});
