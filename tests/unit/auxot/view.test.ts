// What each person's screens show of one workspace, and what no screen ever shows.

import { describe, expect, test } from "vitest";
import { createKey } from "../../../src/auxot/api-keys.ts";
import { saveCredential } from "../../../src/auxot/credentials.ts";
import { sendCode } from "../../../src/auxot/linked-accounts.ts";
import { connect } from "../../../src/auxot/oauth.ts";
import { lessonStanding } from "../../../src/auxot/standing.ts";
import { viewOf } from "../../../src/auxot/view.ts";
import { EVENTS, initialWorkspace } from "../../../src/auxot/workspace.ts";
import { accepted, admins, as, piecesOf, surroundings, withSample } from "./surroundings.ts";

const sample = withSample("github-token", admins);
const key = accepted(createKey(sample.workspace, { name: "Shared", owner: "team" }, surroundings));
const own = accepted(
  createKey(key.workspace, { name: "Robin's", owner: "personal" }, surroundings),
);
const saved = (["personal", "team", "org"] as const).reduce(
  (now, scope) =>
    accepted(saveCredential(now, { name: "A_KEY", value: sample.value, scope }, surroundings))
      .workspace,
  own.workspace,
);
const sent = sendCode(accepted(connect(saved, "github")).workspace, "slack", surroundings);
const full = sent.workspace;

test("the learner starts with one provider row, no rows of their own, and nothing to administer", () => {
  expect(viewOf(initialWorkspace)).toEqual({
    viewer: "you",
    standing: lessonStanding,
    people: ["you", "admin", "sam", "kim"],
    keys: [],
    keyOwners: ["personal"],
    credentials: [],
    scopes: ["personal"],
    providers: [
      {
        id: "github",
        vendor: "GitHub",
        connected: false,
        stale: false,
        secretRotated: false,
        manageable: false,
      },
    ],
    teammateConnected: false,
    nightlyKey: null,
    happened: [],
    moreToCome: true,
    addableVendors: [],
    webhook: null,
    chatApps: [
      { app: "slack", linked: false },
      { app: "discord", linked: false },
    ],
  });
});

test("the admin may make more, and add every vendor but the one that is there", () => {
  expect(viewOf(admins)).toMatchObject({
    keyOwners: ["personal", "team"],
    scopes: ["personal", "team", "org"],
    addableVendors: ["GitLab", "Notion", "Sentry"],
  });
});

describe("the same workspace", () => {
  test("in the admin's eyes", () => {
    const { keys, credentials, providers } = viewOf(full);
    expect(keys.map(({ name, manageable }) => [name, manageable])).toEqual([
      ["Shared", true],
      ["Robin's", true],
    ]);
    expect(credentials.map(({ scope, manageable }) => [scope, manageable])).toEqual([
      ["personal", true],
      ["team", true],
      ["org", true],
    ]);
    expect(providers).toMatchObject([{ connected: true }]);
  });

  test("in the learner's eyes: the team's rows to look at, and no one else's connection", () => {
    const { keys, credentials, providers } = viewOf(as("you", full));
    expect(keys.map(({ name, manageable }) => [name, manageable])).toEqual([["Shared", false]]);
    expect(credentials.map(({ scope, manageable }) => [scope, manageable])).toEqual([
      ["team", false],
    ]);
    expect(providers).toMatchObject([{ connected: false }]);
  });
});

describe.each(["you", "admin"] as const)("no screen of %s shows", (viewer) => {
  const shown = JSON.stringify(viewOf(as(viewer, full)));

  test.each([
    ["a key's secret", key.value.plaintext.split(".")[2] ?? ""],
    ["a credential's value", sample.value],
  ])("a piece of %s", (_, secret) => {
    expect(secret.length).toBeGreaterThan(16);
    expect(piecesOf(secret).filter((piece) => shown.includes(piece))).toEqual([]);
  });

  test("a fingerprint", () => {
    expect(shown).not.toMatch(/fingerprint|salt|hash/);
    for (const { fingerprint } of [...full.keys, ...full.session.issued]) {
      expect(shown).not.toContain(fingerprint.hash);
      expect(shown).not.toContain(fingerprint.salt);
    }
  });

  test("a chat code", () => {
    expect(shown).not.toContain(sent.code);
  });
});

describe("what is seen of later, of others and of a vendor's form", () => {
  const teammate = (person: "sam" | "admin", stale: boolean) =>
    viewOf({ ...initialWorkspace, connections: [{ provider: "github", person, stale }] })
      .teammateConnected;

  test("a teammate counts as connected with a connection that works", () => {
    expect(teammate("sam", false)).toBe(true);
    expect(teammate("sam", true)).toBe(false);
    expect(teammate("admin", false)).toBe(false);
  });

  test("nothing more is to come once all has happened", () => {
    const view = viewOf({ ...initialWorkspace, happened: [...EVENTS] });
    expect(view.moreToCome).toBe(false);
    expect(view.happened).toEqual(EVENTS);
  });

  test("the vendor's form shows what it holds, and no key", () => {
    const webhook = { form: "user-key", vendor: "Auxot", key: "demo0001" } as const;
    expect(viewOf({ ...initialWorkspace, webhook }).webhook).toEqual({
      holds: "user-key",
      vendor: "Auxot",
    });
  });

  test("a vendor with a row is not offered again, whatever other rows there are", () => {
    const providers = ["GitHub", "Notion"].map((vendor) => ({
      id: vendor,
      vendor,
      secretRotated: false,
    }));
    expect(viewOf({ ...admins, providers }).addableVendors).toEqual(["GitLab", "Sentry"]);
  });
});
