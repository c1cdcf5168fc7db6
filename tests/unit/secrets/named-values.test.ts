// Values of no shape of their own: what the words before them say, and when those say nothing.

import { describe, expect, test } from "vitest";
import { recognise } from "../../../src/secrets/recognise.ts";
import { alphanumeric, glue, hex } from "./make.ts";

const claims = (): string =>
  ["eyJ", alphanumeric(20), ".eyJ", alphanumeric(30), ".", alphanumeric(43)].join("");

describe("a vendor is known", () => {
  test("by a word before the name", () => {
    const text = `Mistral settings: api_key = ${alphanumeric(32)}`;
    expect(recognise(text)).toMatchObject({ vendor: "Mistral AI", form: "vendor-token" });
  });

  test("behind a token that could be anyone's", () => {
    const text = glue(claims(), "\nMISTRAL_API_KEY=", alphanumeric(32));
    expect(recognise(text)).toMatchObject({ vendor: "Mistral AI" });
  });

  test.each(["webhook_secret", "client_secret"])("and the name, %s, says what it is", (name) => {
    expect(recognise(glue("MISTRAL_", name.toUpperCase(), "=", alphanumeric(32)))).toMatchObject({
      vendor: "Mistral AI",
      form: name.replace("_", "-"),
    });
  });
});

describe("a vendor's word makes no secret", () => {
  test.each([
    ["of a value with a name of its own", `Mistral runs, and then: build = ${alphanumeric(32)}`],
    ["of a value beside it", `A token is a secret; deployed mistral ${alphanumeric(32)} today`],
  ])("%s", (_, text) => {
    expect(recognise(text)).toBeNull();
  });
});

describe("a name that says only that a value follows", () => {
  test("stands for the name before it", () => {
    const row = (name: string) => `- name: ${name}\n  value: ${hex(40)}`;
    expect(recognise(row("DEPLOY_TOKEN"))).toMatchObject({ form: "vendor-token" });
    expect(recognise(row("COMMIT_SHA"))).toBeNull();
  });

  test("but not where it says more", () => {
    const text = `- name: COMMIT_SHA\n  deploy_token_value: ${hex(40)}`;
    expect(recognise(text)).toMatchObject({ form: "vendor-token" });
  });

  test("and without one before it says nothing", () => {
    expect(recognise(`value: ${alphanumeric(32)}`)).toBeNull();
    expect(recognise(`content=${alphanumeric(32)}`)).toBeNull();
  });
});

describe("an OAuth code", () => {
  const code = alphanumeric(24);
  const is = (text: string) => recognise(text)?.form === "oauth-code";

  test.each([
    ["with a state before it", glue("https://a.example/x?state=s1&code=", code)],
    ["with a state behind it", glue("https://a.example/x?code=", code, "&state=s1")],
    ["at a callback", glue("https://a.example/oauth/callback?code=", code)],
    ["behind a path with a harmless name", glue("https://a.example/auth/email?code=", code)],
    ["behind another such path", glue("https://a.example/oauth/callback/path?code=", code)],
    ["as it is changed into a token", glue("grant_type=authorization_code&code=", code)],
  ])("is known %s", (_, text) => {
    expect(is(text)).toBe(true);
  });

  test.each([
    ["with another page's state before it", glue("/a?state=s1 then /x?code=", code)],
    ["with another page's state behind it", glue("/x?code=", code, " then /another/page?state=s1")],
    ["with what only ends like a state", glue("/x?code=", code, "&estate=s1")],
    ["far behind another's grant", glue("authorization_code ", "word ".repeat(80), "?code=", code)],
    ["far before another's grant", glue("?code=", code, " word".repeat(80), " redirect_uri")],
  ])("is none %s", (_, text) => {
    expect(is(text)).toBe(false);
  });
});

test.each(["file", "key.pem", "hash"])("a private key named %s is a private key", (name) => {
  const key = ["-----", "BEGIN PRIVATE KEY", "-----\n", alphanumeric(64)].join("");
  expect(recognise(`${name}: ${key}`)).toMatchObject({ kind: "vendor-secret" });
});

test("a JWT whose name says that anyone may see it is none", () => {
  expect(recognise(`SUPABASE_ANON_KEY=${claims()}`)).toBeNull();
  expect(recognise(`access_token=${claims()}`)).toMatchObject({ form: "oauth-token" });
});

test("an OAuth code counts before a token of no one's, wherever either stands", () => {
  const callback = glue("https://a.example/oauth/callback?code=", alphanumeric(24));
  const token = glue("DEPLOY_TOKEN=", alphanumeric(32));
  expect(recognise(`${token}\n${callback}`)).toMatchObject({ form: "oauth-code" });
  expect(recognise(`${callback}\n${token}`)).toMatchObject({ form: "oauth-code" });
});
