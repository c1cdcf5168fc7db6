// What survives a visit: the workspace without its session, and never half of one.

import { describe, expect, test } from "vitest";
import { createKey } from "../../../src/auxot/api-keys.ts";
import { saveCredential } from "../../../src/auxot/credentials.ts";
import { enterCode, sendCode } from "../../../src/auxot/linked-accounts.ts";
import { connect } from "../../../src/auxot/oauth.ts";
import {
  fromStored,
  initialWorkspace,
  signIn,
  startOver,
  toStored,
} from "../../../src/auxot/workspace.ts";
import { accepted, admins, surroundings, withSample } from "./surroundings.ts";

/** A workspace in which everything that can be stored has been done once. */
function livedIn() {
  const sample = withSample("github-token", admins);
  const named = { name: "GITHUB_TOKEN", value: sample.value, scope: "org" } as const;
  const saved = accepted(saveCredential(sample.workspace, named, surroundings)).workspace;
  const keyed = accepted(createKey(saved, { name: "CI", owner: "team" }, surroundings)).workspace;
  const connected = accepted(connect(keyed, "github")).workspace;
  const sent = sendCode(connected, "discord", surroundings);
  const linked = accepted(enterCode(sent.workspace, "discord", sent.code, surroundings)).workspace;
  return { ...sendCode(linked, "slack", surroundings), sample: sample.value };
}

const { workspace, code, sample } = livedIn();
const stored: unknown = JSON.parse(JSON.stringify(toStored(workspace)));

describe("a stored workspace", () => {
  test("comes back as it was, without its session", () => {
    expect(fromStored(stored)).toEqual({ ...workspace, session: { issued: [], codes: [] } });
  });

  test("holds no code, no sample and nothing else of the session", () => {
    expect(stored).not.toHaveProperty("session");
    const text = JSON.stringify(stored);
    expect(text).not.toContain(code);
    expect(text).not.toContain(sample);
    for (const { fingerprint } of workspace.session.issued) {
      expect(text).not.toContain(fingerprint.hash);
    }
  });

  test("brings no session along, even if somebody stored one", () => {
    const planted = { ...toStored(workspace), session: workspace.session };
    expect(fromStored(planted)?.session).toEqual({ issued: [], codes: [] });
  });

  test("of the lesson's start is the lesson's start", () => {
    expect(fromStored(toStored(initialWorkspace))).toEqual(initialWorkspace);
  });
});

describe("garbage is not read", () => {
  const fine = toStored(workspace);
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 42],
    ["a text", "workspace"],
    ["a list", []],
    ["an empty object", {}],
    ["an unknown viewer", { ...fine, viewer: "root" }],
    ["a serial that counts backwards", { ...fine, serial: -1 }],
    ["a broken serial", { ...fine, serial: 1.5 }],
    ["a missing list", { ...fine, keys: undefined }],
    ["a key without a fingerprint", { ...fine, keys: [{ ...fine.keys[0], fingerprint: null }] }],
    ["a key of nobody", { ...fine, keys: [{ ...fine.keys[0], madeBy: "" }] }],
    ["an unknown scope", { ...fine, credentials: [{ ...fine.credentials[0], scope: "all" }] }],
    ["an unknown kind", { ...fine, credentials: [{ ...fine.credentials[0], form: "password" }] }],
    ["an unknown chat app", { ...fine, links: [{ app: "irc", person: "you" }] }],
  ])("%s", (_, value) => {
    expect(fromStored(value)).toBeNull();
  });
});

test("starting over forgets everything but the samples this tab handed out", () => {
  const { session, ...rest } = startOver(initialWorkspace, workspace);
  expect(rest).toEqual({ ...toStored(initialWorkspace), seed: initialWorkspace.seed + 1 });
  expect(session).toEqual({ issued: workspace.session.issued, codes: [] });
  expect(session.issued).not.toEqual([]);
});

test("signing in as somebody changes nothing else, and nobody signs in who is not there", () => {
  expect(signIn(workspace, "admin")).toEqual({
    ok: true,
    workspace: { ...workspace, viewer: "admin" },
    value: null,
  });
  const standing = { orgRole: "owner", teamRole: "none", tier: "free" } as const;
  expect(signIn({ ...workspace, standing }, "admin")).toEqual({
    ok: false,
    refusal: { code: "not-found" },
  });
});
