// OAuth's two halves: the admin adds a provider, and each person connects their own account.

import { describe, expect, test } from "vitest";
import { connectionOf } from "../../../src/auxot/connections.ts";
import {
  addProvider,
  callTool,
  connect,
  disconnect,
  type NewProvider,
  replaceSecret,
} from "../../../src/auxot/oauth.ts";
import { startOver, toStored, type Workspace } from "../../../src/auxot/workspace.ts";
import { anyToken, hex } from "../secrets/make.ts";
import { accepted, admins, as, mine, piecesOf, surroundings, withSample } from "./surroundings.ts";

const ask = { result: "connect-account" };
const add = (workspace: Workspace, change: Partial<NewProvider>) =>
  addProvider(
    workspace,
    { vendor: "GitLab", clientId: "my client", clientSecret: "words", ...change },
    surroundings,
  );

describe("the admin's half", () => {
  test("is not a User's to give", () => {
    expect(add(mine, {})).toEqual({ ok: false, refusal: { code: "role", needs: "org-admin" } });
  });

  test("adds a row that keeps neither the client id nor the client secret", () => {
    const { workspace, value } = withSample("github-client-secret", admins);
    const after = accepted(add(workspace, { clientId: " my client ", clientSecret: value }));
    expect(after.value.provider).toEqual({
      id: "demo0001",
      vendor: "GitLab",
      secretRotated: false,
    });
    const kept = JSON.stringify(toStored(after.workspace));
    expect(kept).not.toContain("my client");
    expect(piecesOf(value).filter((piece) => kept.includes(piece))).toEqual([]);
  });

  test("connects nobody", () => {
    expect(accepted(add(admins, {})).workspace.connections).toEqual([]);
    expect(callTool(admins)).toEqual(ask);
  });

  test.each([
    [{ vendor: "" }, { code: "vendor-missing" }],
    [{ vendor: "Nobody" }, { code: "vendor-missing" }],
    [{ vendor: "GitHub" }, { code: "provider-taken", name: "GitHub" }],
    [{ clientId: " " }, { code: "client-id-missing" }],
    [{ clientId: anyToken() }, { code: "wrong-box", box: "oauth-client-id" }],
    [{ clientSecret: "" }, { code: "value-missing" }],
    [{ clientSecret: anyToken() }, { code: "wrong-box", box: "oauth", open: "credentials" }],
    [{ clientSecret: hex(40) }, { code: "not-a-sample", rightBox: false }],
  ])("is refused (%#)", (change, refusal) => {
    expect(add(admins, change)).toMatchObject({ ok: false, refusal });
  });
});

describe("one's own half", () => {
  const connected = accepted(connect(mine, "github")).workspace;

  test("lets a tool act as the person who connected", () => {
    expect(callTool(mine)).toEqual(ask);
    expect(callTool(connected)).toEqual({ result: "acted", who: "you" });
  });

  test("is one's own: nobody else is connected by it", () => {
    const seen = as("admin", connected);
    expect(connectionOf(seen, "github")).toBeUndefined();
    expect(callTool(seen)).toEqual(ask);
    const both = accepted(connect(seen, "github")).workspace;
    expect(callTool(both)).toEqual({ result: "acted", who: "admin" });
    expect(callTool(as("you", both))).toEqual({ result: "acted", who: "you" });
  });

  test("at another vendor does not serve a tool that needs GitHub", () => {
    const { workspace, value } = accepted(add(admins, {}));
    expect(callTool(accepted(connect(workspace, value.provider.id)).workspace)).toEqual(ask);
  });

  test("given twice is still one", () => {
    expect(accepted(connect(connected, "github")).workspace.connections).toHaveLength(1);
  });

  test("taken back leaves nothing, as if it had been denied", () => {
    expect(accepted(disconnect(connected, "github")).workspace).toEqual(mine);
    expect(startOver(mine, connected)).toEqual({ ...mine, seed: 2 });
  });

  test("taken back leaves the others' alone", () => {
    const both = accepted(connect(as("admin", connected), "github")).workspace;
    const after = accepted(disconnect(both, "github")).workspace;
    expect(callTool(as("you", after))).toEqual({ result: "acted", who: "you" });
  });

  test("is found nowhere without a row, or without a connection", () => {
    const gone = { ok: false, refusal: { code: "not-found" } };
    expect(connect(mine, "nobody")).toEqual(gone);
    expect(disconnect(mine, "github")).toEqual(gone);
    expect(disconnect(connected, "nobody")).toEqual(gone);
  });
});

describe("with several provider rows", () => {
  const rows = ["GitLab", "GitHub"].map((vendor) => ({
    id: vendor.toLowerCase(),
    vendor,
    secretRotated: true,
  }));
  const several = { ...admins, providers: rows };

  test("a vendor that has a row is refused, whatever the others are", () => {
    const body = { vendor: "GitHub", clientId: "id", clientSecret: "words" };
    expect(addProvider(several, body, surroundings)).toMatchObject({
      refusal: { code: "provider-taken", name: "GitHub" },
    });
  });

  test("one secret is replaced, and the other rows keep theirs", () => {
    const after = accepted(replaceSecret(several, "github", "words", surroundings)).workspace;
    expect(after.providers.map(({ id, secretRotated }) => [id, secretRotated])).toEqual([
      ["gitlab", true],
      ["github", false],
    ]);
  });

  test("a connection at one vendor is none at the other", () => {
    const fresh = { ...several, providers: rows.map((row) => ({ ...row, secretRotated: false })) };
    const gitlab = accepted(connect(fresh, "gitlab")).workspace;
    expect(callTool(gitlab)).toEqual({ result: "connect-account" });
    const both = accepted(connect(gitlab, "github")).workspace;
    expect(callTool(both)).toEqual({ result: "acted", who: "admin" });
    const left = accepted(disconnect(both, "github"));
    expect(left.value.vendor).toBe("GitHub");
    expect(left.workspace.connections.map(({ provider }) => provider)).toEqual(["gitlab"]);
    expect(accepted(connect(fresh, "github")).value.vendor).toBe("GitHub");
  });
});
