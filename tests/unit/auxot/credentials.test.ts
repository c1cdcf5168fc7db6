// Saving, replacing and deleting credentials: names, scopes by role, and that no value is kept.

import { describe, expect, test } from "vitest";
import { listCredentials } from "../../../src/auxot/credential-list.ts";
import {
  deleteCredential,
  replaceCredential,
  saveCredential,
} from "../../../src/auxot/credentials.ts";
import { SCOPES, type Scope } from "../../../src/auxot/scopes.ts";
import { takeStanding, type Workspace } from "../../../src/auxot/workspace.ts";
import { anyToken, hex } from "../secrets/make.ts";
import { accepted, admins, as, mine, piecesOf, surroundings, withSample } from "./surroundings.ts";

const attempt = (workspace: Workspace, name: string, scope: Scope = "personal", value = "words") =>
  saveCredential(workspace, { name, value, scope }, surroundings);
const save = (workspace: Workspace, name: string, scope: Scope = "personal", value = "words") =>
  accepted(attempt(workspace, name, scope, value));

describe("a name", () => {
  test.each([
    ["", { code: "name-missing" }],
    ["   ", { code: "name-missing" }],
    ["github-token", { code: "name-malformed", suggestion: "GITHUB_TOKEN" }],
    ["Stripe key", { code: "name-malformed", suggestion: "STRIPE_KEY" }],
    ["2FA_KEY", { code: "name-malformed", suggestion: "_2FA_KEY" }],
    ["Stripe – key", { code: "name-malformed", suggestion: "STRIPE_KEY" }],
    ["my-2fa-key", { code: "name-malformed", suggestion: "MY_2FA_KEY" }],
    ["→", { code: "name-malformed", suggestion: "GITHUB_TOKEN" }],
    ["A".repeat(65), { code: "name-too-long", limit: 64 }],
  ])("%j is refused", (name, refusal) => {
    expect(attempt(mine, name)).toEqual({ ok: false, refusal });
  });

  test.each(["GITHUB_TOKEN", "_X", "A1", "A".repeat(64), " GITHUB_TOKEN "])(
    "%j will do",
    (name) => {
      expect(save(mine, name).value.name).toBe(name.trim());
    },
  );

  test("that is a suggestion would itself be taken", () => {
    for (const name of ["github-token", "2 keys", "über key", "a.b", "→"]) {
      const outcome = attempt(mine, name);
      const refusal = outcome.ok ? null : outcome.refusal;
      const suggestion = refusal?.code === "name-malformed" ? refusal.suggestion : "";
      expect(attempt(mine, suggestion).ok, `${name} → ${suggestion}`).toBe(true);
    }
  });

  test("is no place for a secret", () => {
    expect(attempt(mine, anyToken())).toMatchObject({
      refusal: { code: "wrong-box", box: "credentials-name", open: "credentials" },
    });
  });

  test("is free once per scope, and once per person in the personal one", () => {
    const team = save(admins, "GITHUB_TOKEN", "team").workspace;
    const both = save(team, "GITHUB_TOKEN").workspace;
    const taken = { ok: false, refusal: { code: "name-taken", name: "GITHUB_TOKEN" } };
    expect(attempt(both, "GITHUB_TOKEN")).toEqual(taken);
    expect(attempt(both, "GITHUB_TOKEN", "team")).toEqual(taken);
    expect(attempt(both, "GITHUB_TOKEN", "org").ok).toBe(true);
    expect(attempt(as("you", both), "GITHUB_TOKEN").ok).toBe(true);
  });

  test("is taken in a shared scope, whoever saved it", () => {
    const owners = accepted(takeStanding(mine, { ...mine.standing, teamRole: "owner" })).workspace;
    const saved = save(as("admin", owners), "GITHUB_TOKEN", "team").workspace;
    expect(attempt(as("you", saved), "GITHUB_TOKEN", "team")).toEqual({
      ok: false,
      refusal: { code: "name-taken", name: "GITHUB_TOKEN" },
    });
  });
});

describe("a scope", () => {
  test.each([
    ["you", "personal", null],
    ["you", "team", "team-admin"],
    ["you", "org", "org-admin"],
    ["admin", "personal", null],
    ["admin", "team", null],
    ["admin", "org", null],
  ] as const)("%s may save %s: needs %s", (viewer, scope, needs) => {
    expect(attempt(as(viewer, mine), "A_KEY", scope)).toMatchObject(
      needs ? { ok: false, refusal: { code: "role", needs } } : { ok: true },
    );
  });

  test("decides who sees the row", () => {
    const all = SCOPES.reduce((now, scope) => save(now, "A_KEY", scope).workspace, admins);
    expect(listCredentials(all).map(({ scope }) => scope)).toEqual(["personal", "team", "org"]);
    expect(listCredentials(as("you", all)).map(({ scope }) => scope)).toEqual(["team"]);
  });

  test("hides what I saved for a team, once I am in none", () => {
    const owners = accepted(takeStanding(mine, { ...mine.standing, teamRole: "owner" })).workspace;
    const saved = save(owners, "A_KEY", "team").workspace;
    const outside = { ...mine.standing, teamRole: "none" } as const;
    const left = accepted(takeStanding(saved, outside)).workspace;
    expect(listCredentials(saved)).toHaveLength(1);
    expect(listCredentials(left)).toEqual([]);
  });
});

describe("a value", () => {
  test("is kept as its kind and vendor alone", () => {
    const { workspace, value } = withSample("stripe-key");
    const saved = save(workspace, "STRIPE_KEY", "personal", value);
    expect(saved.value).toMatchObject({ form: "vendor-token", vendor: "Stripe" });
    const kept = JSON.stringify(saved.workspace);
    expect(piecesOf(value).filter((piece) => kept.includes(piece))).toEqual([]);
  });

  test.each([
    ["", { code: "value-missing" }],
    [anyToken(), { code: "not-a-sample", rightBox: true }],
    [hex(40), { code: "not-a-sample", rightBox: false }],
  ])("that nobody should practise with is refused (%#)", (value, refusal) => {
    expect(attempt(mine, "A_KEY", "personal", value)).toEqual({ ok: false, refusal });
  });
});

describe("a saved credential", () => {
  const { workspace, value } = withSample("github-token", save(mine, "GITHUB_TOKEN").workspace);
  const [saved] = workspace.credentials;
  const id = saved?.id ?? "";

  test("takes a new value under the same name", () => {
    const after = accepted(replaceCredential(workspace, id, value, surroundings));
    expect(after.workspace.credentials).toEqual([
      { ...saved, form: "vendor-token", vendor: "GitHub" },
    ]);
  });

  test("keeps its value when the new one is refused", () => {
    expect(replaceCredential(workspace, id, anyToken(), surroundings)).toEqual({
      ok: false,
      refusal: { code: "not-a-sample", rightBox: true },
    });
  });

  test("goes when it is deleted, and is then not found", () => {
    const after = accepted(deleteCredential(workspace, id)).workspace;
    expect(after.credentials).toEqual([]);
    expect(deleteCredential(after, id)).toMatchObject({ refusal: { code: "not-found" } });
    expect(replaceCredential(after, id, value, surroundings)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test.each([
    ["personal", { code: "not-found" }],
    ["team", { code: "role", needs: "team-admin" }],
    ["org", { code: "not-found" }],
  ] as const)("of an admin's %s scope is not a Member's to touch", (scope, refusal) => {
    const theirs = save(admins, "A_KEY", scope);
    const seen = as("you", theirs.workspace);
    expect(deleteCredential(seen, theirs.value.id)).toEqual({ ok: false, refusal });
    expect(replaceCredential(seen, theirs.value.id, "words", surroundings)).toEqual({
      ok: false,
      refusal,
    });
  });
});

test("of several credentials the one that is meant is replaced or deleted", () => {
  const first = save(admins, "ONE", "org").workspace;
  const second = save(first, "TWO", "team");
  const { id } = second.value;
  const { workspace, value } = withSample("stripe-key", second.workspace);
  const replaced = accepted(replaceCredential(workspace, id, value, surroundings)).workspace;
  expect(replaced.credentials.map(({ name, vendor }) => [name, vendor])).toEqual([
    ["ONE", ""],
    ["TWO", "Stripe"],
  ]);
  expect(accepted(deleteCredential(replaced, id)).value.name).toBe("TWO");
  expect(attempt(replaced, "TWO", "org").ok, "the same name in another scope").toBe(true);
});

test("what is saved in other people's personal scope is not listed, nor in the way", () => {
  const theirs = save(admins, "MINE").workspace;
  expect(listCredentials(as("you", theirs))).toEqual([]);
  expect(attempt(as("you", theirs), "MINE").ok).toBe(true);
});

describe("somebody else's personal credential", () => {
  const theirs = save(admins, "GITHUB_TOKEN").workspace;

  test("is in nobody's list but theirs", () => {
    expect(listCredentials(as("you", theirs))).toEqual([]);
    expect(listCredentials(as("admin", theirs))).toHaveLength(1);
  });

  test("takes no name away", () => {
    expect(attempt(as("you", theirs), "GITHUB_TOKEN").ok).toBe(true);
    expect(attempt(as("admin", theirs), "GITHUB_TOKEN")).toEqual({
      ok: false,
      refusal: { code: "name-taken", name: "GITHUB_TOKEN" },
    });
  });
});
