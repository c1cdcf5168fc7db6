// What the simulated Admin Agent answers: codes by fixed rules, and nothing to a secret.

import { describe, expect, test } from "vitest";
import prompts from "../../../content/site/prompts.yaml";
import { answerChat, type ChatReply } from "../../../src/auxot/chat.ts";
import { SCOPES } from "../../../src/auxot/scopes.ts";
import { checkScope, SAVED_OBJECTS, SURPRISES } from "../../../src/auxot/surprises.ts";
import type { Workspace } from "../../../src/auxot/workspace.ts";
import { fill } from "../../../src/labels/fill.ts";
import { replyAsMarkdown, tellReply } from "../../../src/labels/tell-chat.ts";
import { filledWithExamples, promptTemplates } from "../../../src/sandboxes/prompts.ts";
import { anyToken, hex } from "../secrets/make.ts";
import { mine, piecesOf, surroundings, withSample } from "./surroundings.ts";

function ask(message: string, workspace: Workspace = mine) {
  return answerChat(workspace, message, promptTemplates, surroundings);
}

function replyTo(message: string, workspace?: Workspace): ChatReply {
  const answered = ask(message, workspace);
  if (!answered.ok) throw new Error(`Refused: ${answered.refusal.code}`);
  return answered.reply;
}

const body = (id: string, slots: Record<string, string>) => fill(prompts[id]?.body ?? "", slots);

describe("the three prompts", () => {
  test("a table", () => {
    expect(replyTo(filledWithExamples("build-a-cheat-sheet"))).toEqual({
      kind: "table",
      pages: ["api-keys", "credentials", "oauth"],
    });
  });

  test("a route, with the integration as it was written", () => {
    const slots = { integration: "our CRM", direction: "agents act in the vendor" };
    expect(replyTo(body("route-an-integration", slots))).toMatchObject({
      kind: "route",
      integration: "our CRM",
      known: false,
      direction: "agents",
      route: { open: "credentials", instead: "oauth" },
      admin: "scope",
    });
  });

  test("a route, by what is known of the integration", () => {
    const slots = { integration: "Stripe", direction: "agents act in the vendor" };
    expect(replyTo(body("route-an-integration", slots))).toMatchObject({
      known: true,
      route: { open: "credentials", back: "api-keys", instead: null },
    });
  });

  test("a scope", () => {
    expect(replyTo(filledWithExamples("check-the-scope"))).toMatchObject({
      kind: "scope",
      object: "credential",
      scope: "team",
      check: { pick: "personal" },
    });
  });

  test.each([
    ["direction", "route-an-integration", { integration: "GitHub", direction: "sideways" }],
    ["object", "check-the-scope", { object: "a sandwich", scope: "org" }],
    ["scope", "check-the-scope", { object: "an API key", scope: "galaxy" }],
  ])("a %s that is none of the choices", (slot, id, slots) => {
    expect(replyTo(body(id, slots))).toEqual({ kind: "unclear", slot });
  });

  test("the same message is always answered alike, and anything else is unknown", () => {
    const message = filledWithExamples("route-an-integration");
    expect(replyTo(message)).toEqual(replyTo(message));
    expect(replyTo("Hello, who are you?")).toEqual({ kind: "unknown" });
  });
});

describe("a message is refused", () => {
  const around = (secret: string) => `My key is ${secret} and it does not work.`;

  test("when it is empty", () => {
    expect(ask(" \n")).toEqual({ ok: false, refusal: { code: "message-missing" } });
  });

  test("with a token in it, and nothing of it is repeated", () => {
    const token = anyToken();
    for (const message of [token, around(token), body("route-an-integration", around2(token))]) {
      const answered = ask(message);
      expect(answered).toMatchObject({ refusal: { code: "wrong-box", box: "prompt" } });
      for (const piece of piecesOf(token)) expect(JSON.stringify(answered)).not.toContain(piece);
    }
  });

  test.each(["github-client-secret", "auxot-user-key"] as const)("with a sample, %s", (kind) => {
    const { workspace, value, form } = withSample(kind);
    expect(ask(around(value), workspace)).toMatchObject({
      refusal: { form, open: expect.any(String) },
    });
  });

  test("with the code that links a chat user", () => {
    const code = { app: "slack", person: "you", code: "481516" } as const;
    const workspace = { ...mine, session: { ...mine.session, codes: [code] } };
    expect(ask(around(code.code), workspace)).toMatchObject({ refusal: { form: "chat-code" } });
  });

  test("with what merely looks like a secret", () => {
    expect(ask(around(hex(40)))).toEqual({ ok: false, refusal: { code: "message-secret" } });
  });
});

const around2 = (integration: string) => ({ integration, direction: "scripts call Auxot" });

describe("scopes", () => {
  const cells = SAVED_OBJECTS.flatMap((object) => SCOPES.map((scope) => [object, scope] as const));

  test.each(cells)(
    "%s in %s: three different surprises, and a narrower scope or none",
    (...cell) => {
      const { surprises, pick } = checkScope(...cell);
      expect(new Set(surprises).size).toBe(3);
      if (pick) expect(SCOPES.indexOf(pick)).toBeLessThan(SCOPES.indexOf(cell[1]));
    },
  );

  test("every surprise comes up somewhere", () => {
    const used = cells.flatMap(([object, scope]) => checkScope(object, scope).surprises);
    expect([...new Set(used)].sort()).toEqual([...SURPRISES].sort());
  });

  test.each(cells)("%s in %s is told with no brace left open", (object, scope) => {
    const check = checkScope(object, scope);
    const told = replyAsMarkdown(tellReply({ kind: "scope", object, scope, check }));
    expect(told).toContain("3. ");
    expect(told).not.toMatch(/[{}]/);
  });
});

test("a table is told as Markdown, every cell under twenty words", () => {
  const told = tellReply({ kind: "table", pages: ["api-keys", "credentials", "oauth"] });
  for (const cell of told.table?.rows.flat() ?? []) {
    expect(cell.split(" ").length, cell).toBeLessThan(20);
  }
  expect(replyAsMarkdown(told)).toMatch(/\| Auxot OAuth \|.+\| Settings → OAuth \|/);
});
