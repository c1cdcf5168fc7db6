// Linking a chat app: a code is sent, entered and forgotten; no secret travels.

import { describe, expect, test } from "vitest";
import { isLinked } from "../../../src/auxot/chat-apps.ts";
import { enterCode, sendCode, unlink } from "../../../src/auxot/linked-accounts.ts";
import { callTool } from "../../../src/auxot/oauth.ts";
import { fromStored, toStored, type Workspace } from "../../../src/auxot/workspace.ts";
import { anyToken } from "../secrets/make.ts";
import { accepted, as, mine, surroundings } from "./surroundings.ts";

const sent = sendCode(mine, "slack", surroundings);
const enter = (workspace: Workspace, text: string, app: "slack" | "discord" = "slack") =>
  enterCode(workspace, app, text, surroundings);
const refused = (code: string) => ({ ok: false, refusal: { code } });
/** A code that differs from another in its last digit. */
const wrong = (code: string): string => `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;

describe("a code", () => {
  test("has six digits", () => {
    expect(sendCode(mine, "slack", surroundings).code).toMatch(/^\d{6}$/);
  });

  test("links the app it was sent in, with blanks or without", () => {
    const spaced = ` ${sent.code.slice(0, 3)} ${sent.code.slice(3)} `;
    const linked = accepted(enter(sent.workspace, spaced)).workspace;
    expect(isLinked(linked, "slack")).toBe(true);
    expect(isLinked(linked, "discord")).toBe(false);
  });

  test("links the person it was sent to, and nobody else", () => {
    const linked = accepted(enter(sent.workspace, sent.code)).workspace;
    expect(isLinked(as("admin", linked), "slack")).toBe(false);
    expect(enter(as("admin", sent.workspace), sent.code)).toEqual(refused("code-not-sent"));
  });

  test("works once", () => {
    const linked = accepted(enter(sent.workspace, sent.code)).workspace;
    expect(linked.session.codes).toEqual([]);
    expect(enter(linked, sent.code)).toEqual(refused("code-not-sent"));
  });

  test("is replaced by the next one", () => {
    const next = sendCode(sent.workspace, "slack", surroundings);
    expect(next.code).not.toBe(sent.code);
    expect(enter(next.workspace, sent.code)).toEqual(refused("code-wrong"));
    expect(enter(next.workspace, next.code).ok).toBe(true);
  });

  test("is not replaced by somebody else's", () => {
    const theirs = sendCode(as("admin", sent.workspace), "slack", surroundings);
    expect(enter(as("you", theirs.workspace), sent.code).ok).toBe(true);
  });

  test("survives a wrong try", () => {
    expect(enter(sent.workspace, wrong(sent.code))).toEqual(refused("code-wrong"));
    expect(enter(sent.workspace, sent.code).ok).toBe(true);
  });

  test.each(["", " \t"])("is asked for when %j is entered", (text) => {
    expect(enter(sent.workspace, text)).toEqual(refused("code-missing"));
  });

  test("of one app is none of the other's", () => {
    expect(enter(sent.workspace, sent.code, "discord")).toEqual(refused("code-not-sent"));
  });

  test("is not a secret: a token in its place is sent to the right page", () => {
    expect(enter(sent.workspace, anyToken())).toMatchObject({
      refusal: { code: "wrong-box", box: "linked-accounts", open: "credentials" },
    });
  });

  test("is not stored", () => {
    const kept = JSON.stringify(toStored(sent.workspace));
    expect(kept).not.toContain(sent.code);
    const back = fromStored(JSON.parse(kept));
    expect(back && enter(back, sent.code)).toEqual(refused("code-not-sent"));
  });
});

describe("a link", () => {
  const linked = accepted(enter(sent.workspace, sent.code)).workspace;

  test("gives no tool access to a vendor", () => {
    expect(callTool(linked)).toEqual({ result: "connect-account" });
  });

  test("can be taken away, once", () => {
    const after = accepted(unlink(linked, "slack")).workspace;
    expect(isLinked(after, "slack")).toBe(false);
    expect(unlink(after, "slack")).toEqual(refused("not-found"));
  });

  test("is made only once, however often it is entered", () => {
    const again = sendCode(linked, "slack", surroundings);
    expect(accepted(enter(again.workspace, again.code)).workspace.links).toHaveLength(1);
  });
});

test("a link and a code in one app leave the other app, and other people, alone", () => {
  const slack = accepted(enter(sent.workspace, sent.code)).workspace;
  const discord = sendCode(slack, "discord", surroundings);
  const both = accepted(enter(discord.workspace, discord.code, "discord")).workspace;
  const robin = sendCode(as("admin", both), "slack", surroundings);
  const three = accepted(enter(robin.workspace, robin.code)).workspace;
  const waiting = sendCode(as("you", three), "discord", surroundings).workspace;
  const again = sendCode(waiting, "slack", surroundings).workspace;
  expect(again.session.codes.map(({ app }) => app)).toEqual(["discord", "slack"]);
  const less = accepted(unlink(again, "slack")).workspace;
  expect(less.links).toEqual([
    { app: "discord", person: "you" },
    { app: "slack", person: "admin" },
  ]);
});
