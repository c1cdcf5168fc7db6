// What the recogniser sees through, what leaves it silent, and what must not hold it up.

import { describe, expect, test } from "vitest";
import { recognise } from "../../../src/secrets/recognise.ts";
import { alphanumeric, anyToken, digits, glue, hex, upper, url } from "./make.ts";

const GITHUB = { kind: "vendor-secret", form: "vendor-token", vendor: "GitHub" };
const percent = (text: string): string =>
  Array.from(text, (c) => `%${c.charCodeAt(0).toString(16)}`).join("");
const every = (text: string, size: number, between: string): string =>
  (text.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(between);
const fullWidth = (text: string): string =>
  Array.from(text, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join("");

describe("a secret inside something else", () => {
  const disguises: Record<string, (token: string) => string> = {
    alone: (token) => token,
    "in blanks": (token) => `\n\t ${token} \n`,
    "in quotes": (token) => `"${token}"`,
    "in code marks": (token) => `\`${token}\``,
    "in a sentence": (token) => `Hi Ana, use ${token}, it works until Friday.`,
    "at the end of a sentence": (token) => `My token is ${token}.`,
    "in a URL": (token) => glue("https://x", ":", token, "@github.com/a/b.git"),
    "in a query": (token) => `https://a.example/?t=${token}&x=1`,
    "as a variable": (token) => `export GITHUB_TOKEN=${token}`,
    "as a header": (token) => `Authorization: Bearer ${token}`,
    "as JSON": (token) => JSON.stringify({ nested: { token } }),
    "as JSON in JSON": (token) => JSON.stringify(JSON.stringify(`a\n${token}\nb`)),
    "percent-encoded": percent,
    "escaped for JavaScript": (token) => token.replace("_", "\\u005f"),
    "partly percent-encoded": (token) => token.replace("_", "%5F"),
    "percent-encoded twice": (token) => percent(token).replaceAll("%", "%25"),
    "with zero-width characters": (token) => every(token, 5, "\u200b"),
    "with soft hyphens": (token) => every(token, 9, "\u00ad"),
    "with a byte order mark": (token) => `\ufeff${token}`,
    "over several lines": (token) => every(token, 10, "\n"),
    "over indented lines": (token) => every(token, 10, "\r\n    "),
    "with continued lines": (token) => every(token, 10, "\\\n"),
    "glued from strings": (token) => `const t = "${every(token, 7, '" + "')}";`,
    "in full-width characters": fullWidth,
    "after a long text": (token) => `${"lorem ipsum ".repeat(9_000)}${token}`,
    "at the end of a huge text": (token) => `${"lorem ipsum ".repeat(90_000)}${token}`,
  };

  test.each(Object.entries(disguises))("%s", (_, disguise) => {
    expect(recognise(disguise(anyToken()))).toEqual(GITHUB);
  });

  test("the real one is found behind a stand-in of the same shape", () => {
    expect(recognise(`${glue("ghp", "_", "x".repeat(36))} ${anyToken()}`)).toEqual(GITHUB);
  });

  test("nothing of the secret comes back", () => {
    const token = anyToken();
    expect(JSON.stringify(recognise(token))).not.toContain(token.slice(4, 8));
  });
});

describe("harmless text", () => {
  const texts: Record<string, string> = {
    nothing: "",
    prose: "API keys say who is calling; credentials are what Auxot carries when it calls out.",
    "a page path": "Settings → API Keys",
    "an ordinary name": "GITHUB_TOKEN",
    "a prefix in prose":
      "A user. key is personal, a team. key is shared; GitHub's start with ghp_.",
    "a property": "user.profile.update",
    "a long property": "user.profile.notification_settings",
    "a camel-case property": "user.settings.enableEmailNotifications",
    "a domain": "team.example.com/tools.search.engine_optimisation",
    "an angle stand-in": "<your-token>",
    "a shouted stand-in": "YOUR_TOKEN",
    "an x stand-in": "xxxx",
    "a documented Auxot key": "user.abc123...",
    "a named stand-in": glue("GITHUB_TOKEN=", "YOUR_TOKEN_GOES_HERE_12345"),
    "a variable in its place": `API_KEY=\${SERVICE_API_KEY_1234567890}`,
    "a workflow expression": `token: \${{ secrets.GITHUB_TOKEN }}`,
    "code that reads it": glue("const token = ", "process.env.GITHUB_TOKEN;"),
    "all-same characters": glue("ghp", "_", "x".repeat(36)),
    "all-same digits": glue("sk_live", "_", "0".repeat(24)),
    "a filled-in tail": glue("ghp", "_", "x".repeat(30), "a1B2c3"),
    "a Slack stand-in": [
      "https://hooks.slack.com/services",
      "T00000000",
      "B00000000",
      "X".repeat(24),
    ].join("/"),
    "a worded stand-in": "xoxb-your-bot-token-goes-here",
    "a masked token": glue("ghp", "_", "•".repeat(36)),
    "a starred token": glue("ghp", "_", "*".repeat(36)),
    "a token cut short": glue("ghp", "_", alphanumeric(4), "…"),
    "a mask": "********",
    "a token one character short": glue("ghp", "_", alphanumeric(35)),
    "an access key one short": glue("AKIA", upper(15)),
    "an access key one long": glue("AKIA", upper(17)),
    "a prefix inside a word": glue("x", "AKIA", upper(16)),
    "a commit": hex(40),
    "a SHA-256": hex(64),
    "an integrity hash": glue("sha512-", alphanumeric(86), "=="),
    "a UUID": [8, 4, 4, 4, 12].map(hex).join("-"),
    "a Stripe public key": glue("pk", "_live_", alphanumeric(24)),
    "a named Stripe public key": glue("STRIPE_PUBLISHABLE_KEY=pk", "_live_", alphanumeric(24)),
    "an SSH public key": glue("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI", alphanumeric(43), " a@b"),
    "a public key block": ["-----", "BEGIN PUBLIC KEY", "-----\n", alphanumeric(64)].join(""),
    "an empty key block": [
      "-----",
      "BEGIN PRIVATE KEY",
      "-----\n...\n-----END PRIVATE KEY-----",
    ].join(""),
    "a database without a password": "postgres://app@localhost:5432/db",
    "a documented database": glue("postgres://user", ":password", "@localhost:5432/db"),
    "a masked database": glue("postgres://app", ":********", "@db.example/prod"),
    "a code that is no OAuth code": "https://shop.example/?code=SUMMER20-2026",
    "a chat code": digits(6),
    "an OAuth start page":
      "https://github.com/login/oauth/authorize?response_type=code&client_id=abc123",
    "a class name": "sk-circle-fade-dot sk-cube-grid",
    "an e-mail address": "jane.doe+github@example.com",
    "no text a person wrote": "\u0000\u200b\ud800%%%2",
  };

  test.each(Object.entries(texts))("%s", (_, text) => {
    expect(recognise(text)).toBeNull();
  });
});

describe("hostile text", () => {
  const size = 100_000;
  const seeds = [
    "a",
    " ",
    "\n",
    " \n",
    "\\",
    "-",
    ".",
    "%25",
    "%2541",
    "\ufdfa",
    "\u0301\u0323",
    "\"'",
    "eyJ",
    "eyJaaaaaaaaaaaa.",
    "user.",
    "user.abcd.",
    "ghp_",
    "xoxb-",
    "sk-",
    "://",
    "a://b:c",
    "?code=",
    "&code=abc",
    "callback?code=/",
    "bearer ",
    'token="',
    "client_secret",
    ["-----", "BEGIN PRIVATE KEY", "-----"].join(""),
    "12345678:",
    "hooks.slack.com/services/",
  ];

  test.each(seeds)("100 KB of %j", (seed) => {
    expect(recognise(seed.repeat(Math.ceil(size / seed.length)).slice(0, size))).toBeNull();
  });

  test("100 KB of random letters", () => {
    const noise = alphanumeric(size);
    expect(recognise(noise)).toBeNull();
    expect(recognise(`${noise} ${anyToken()}`)).toEqual(GITHUB);
  });

  test("a secret at either end of far too long a text is still seen", () => {
    const padding = ` ${url(50)} `.repeat(20_000);
    expect(recognise(`${anyToken()}${padding}`)).toEqual(GITHUB);
    expect(recognise(`${padding}${anyToken()}`)).toEqual(GITHUB);
  });
});
