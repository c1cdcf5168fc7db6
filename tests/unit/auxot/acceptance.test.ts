// Which typed texts the simulation takes: samples in their own box, and nothing anybody could use.

import { describe, expect, test } from "vitest";
import { look, refuseSecret, takeSecret } from "../../../src/auxot/acceptance.ts";
import { createKey } from "../../../src/auxot/api-keys.ts";
import { sendCode } from "../../../src/auxot/linked-accounts.ts";
import { anyToken, glue, hex } from "../secrets/make.ts";
import { accepted, mine, surroundings, withSample } from "./surroundings.ts";

describe("what a text is", () => {
  test("is told by who issued it before it is told by its shape", () => {
    const { workspace, value } = withSample("github-token");
    const misled = {
      ...surroundings,
      recognise: () => ({ kind: "oauth", form: "oauth-code", vendor: "" }) as const,
    };
    expect(look(workspace, value, misled)).toEqual({
      form: "vendor-token",
      vendor: "GitHub",
      ours: true,
    });
  });

  test("is known of a sample whose shape tells nothing", () => {
    const { workspace, value } = withSample("github-client-secret");
    expect(surroundings.recognise(value)).toBeNull();
    expect(look(workspace, value, surroundings).form).toBe("client-secret");
  });

  test.each(["personal", "team"] as const)("is known of a %s key made here", (owner) => {
    const made = accepted(
      createKey({ ...mine, viewer: "admin" }, { name: "CI", owner }, surroundings),
    );
    expect(look(made.workspace, made.value.plaintext, surroundings)).toEqual({
      form: owner === "team" ? "team-key" : "user-key",
      vendor: "Auxot",
      ours: true,
    });
  });

  test("is nothing in particular for ordinary words", () => {
    expect(look(mine, "practice", surroundings)).toEqual({ form: null, vendor: "", ours: false });
  });
});

describe("a secret field", () => {
  test("takes a sample of its kind, blanks around it or not", () => {
    const { workspace, value } = withSample("github-token");
    expect(takeSecret(workspace, ` ${value}\n`, "credentials", surroundings)).toEqual({
      ok: true,
      seen: { form: "vendor-token", vendor: "GitHub", ours: true },
    });
  });

  test("takes made-up words", () => {
    expect(takeSecret(mine, "practice value", "credentials", surroundings).ok).toBe(true);
  });

  test.each(["", " \n\t"])("asks for a value instead of taking %j", (text) => {
    expect(takeSecret(mine, text, "credentials", surroundings)).toEqual({
      ok: false,
      refusal: { code: "value-missing" },
    });
  });

  test("is the right box, but takes nothing real", () => {
    expect(takeSecret(mine, anyToken(), "credentials", surroundings)).toEqual({
      ok: false,
      refusal: { code: "not-a-sample", rightBox: true },
    });
  });

  test("does not take a sample that another tab handed out", () => {
    const { value } = withSample("github-token");
    expect(takeSecret(mine, value, "credentials", surroundings)).toMatchObject({
      refusal: { code: "not-a-sample", rightBox: true },
    });
  });

  test.each(["credentials", "oauth"] as const)("%s takes nothing opaque", (box) => {
    expect(takeSecret(mine, hex(40), box, surroundings)).toEqual({
      ok: false,
      refusal: { code: "not-a-sample", rightBox: false },
    });
  });

  const sample = withSample("github-token");
  test.each([
    ["a sample", sample.value],
    ["a real one", anyToken()],
  ])("names the right page for %s of another box", (_, value) => {
    expect(takeSecret(sample.workspace, value, "oauth", surroundings)).toEqual({
      ok: false,
      refusal: {
        code: "wrong-box",
        box: "oauth",
        form: "vendor-token",
        kind: "vendor-token",
        vendor: "GitHub",
        right: "credentials",
        open: "credentials",
      },
    });
  });
});

describe("a field for plain text", () => {
  test("refuses a secret, also inside other words", () => {
    const text = `for CI ${anyToken()}`;
    expect(refuseSecret(mine, text, "api-keys", surroundings)).toMatchObject({
      code: "wrong-box",
      box: "api-keys",
      right: "credentials",
    });
  });

  test("refuses a sample that only its issuer can tell", () => {
    const { workspace, value } = withSample("github-client-secret");
    expect(refuseSecret(workspace, value, "oauth-client-id", surroundings)).toMatchObject({
      code: "wrong-box",
      form: "client-secret",
      open: "oauth",
    });
  });

  test("names no page for a key of the tools worker", () => {
    const key = glue("tools", ".", hex(8), ".", anyToken().slice(4));
    expect(refuseSecret(mine, key, "credentials-name", surroundings)).toMatchObject({
      right: "tools-worker",
      open: null,
    });
  });

  test.each(["CI Pipeline", "GITHUB_TOKEN", "user.", "123456"])("takes %j", (text) => {
    expect(refuseSecret(mine, text, "api-keys", surroundings)).toBeNull();
  });
});

describe("a chat code", () => {
  const { workspace, code } = sendCode(mine, "slack", surroundings);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;

  test("is known by who sent it, with a blank in it or without", () => {
    for (const text of [code, spaced]) {
      expect(look(workspace, text, surroundings)).toEqual({
        form: "chat-code",
        vendor: "",
        ours: true,
      });
    }
    expect(look(mine, code, surroundings).form).toBeNull();
  });

  test("belongs in no other box", () => {
    expect(takeSecret(workspace, code, "credentials", surroundings)).toMatchObject({
      refusal: { code: "wrong-box", kind: "chat-code", right: "linked-accounts" },
    });
    expect(refuseSecret(workspace, spaced, "linked-accounts", surroundings)).toBeNull();
  });
});

describe("a name that only looks like a secret", () => {
  test.each(["api-keys", "credentials-name"] as const)(
    "is refused where it is shown: %s",
    (box) => {
      expect(refuseSecret(mine, hex(40), box, surroundings)).toEqual({ code: "name-secret" });
    },
  );

  test.each(["oauth-client-id", "linked-accounts"] as const)(
    "will do where it is not kept: %s",
    (box) => {
      expect(refuseSecret(mine, hex(40), box, surroundings)).toBeNull();
    },
  );

  test("does not hide a sample behind blanks", () => {
    const { workspace, value } = withSample("github-client-secret");
    expect(refuseSecret(workspace, ` ${value} `, "api-keys", surroundings)).toMatchObject({
      code: "wrong-box",
      form: "client-secret",
    });
  });
});
