// Every row of the table recognises what it is there for, and says so correctly.

import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/secrets/formats.ts";
import { kindOf } from "../../../src/secrets/kinds.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import type { SecretForm } from "../../../src/secrets/types.ts";
import { alphanumeric, digits, glue, hex, upper, url } from "./make.ts";

const jwt = (): string => ["eyJ", "eyJ", ""].map((start) => glue(start, url(40))).join(".");
const uuid = (): string => [8, 4, 4, 4, 12].map(hex).join("-");
const pem = (type: string, headers = ""): string =>
  ["-----", `BEGIN ${type}`, `-----\n${headers}`, alphanumeric(64), "\n", alphanumeric(64)].join(
    "",
  );

const cases: readonly (readonly [vendor: string, form: SecretForm, text: string])[] = [
  ["Auxot", "user-key", glue("user.", alphanumeric(8), ".", url(43))],
  ["Auxot", "user-key", glue("user.", url(40), "7")],
  ["Auxot", "team-key", glue("team.", alphanumeric(4), ".", url(16), "7")],
  ["Auxot", "team-key", glue("team.", url(40), "7")],
  ["Auxot", "tools-key", glue("tools.", alphanumeric(8), ".", url(43))],
  ["Auxot", "tools-key", glue("tools.", url(40), "7")],
  ["GitHub", "vendor-token", glue("ghp_", alphanumeric(36))],
  ["GitHub", "vendor-token", glue("ghs_", alphanumeric(36))],
  ["GitHub", "oauth-token", glue("gho_", alphanumeric(36))],
  ["GitHub", "oauth-token", glue("ghu_", alphanumeric(36))],
  ["GitHub", "oauth-token", glue("ghr_", alphanumeric(76))],
  ["GitHub", "vendor-token", glue("github_pat_", alphanumeric(22), "_", alphanumeric(59))],
  ["GitHub", "client-secret", glue("client_secret=", hex(40))],
  ["GitHub", "client-secret", glue("GITHUB_CLIENT_SECRET=", alphanumeric(32), "7")],
  ["GitHub", "webhook-secret", glue("GITHUB_WEBHOOK_SECRET=", hex(32), "7")],
  ["GitLab", "vendor-token", glue("glpat-", url(20))],
  ["GitLab", "client-secret", glue("gloas-", hex(64))],
  ["Stripe", "vendor-token", glue("sk_live_", alphanumeric(24))],
  ["Stripe", "vendor-token", glue("sk_test_", alphanumeric(99))],
  ["Stripe", "vendor-token", glue("rk_live_", alphanumeric(24))],
  ["Stripe", "webhook-secret", glue("whsec_", alphanumeric(32))],
  ["Slack", "vendor-token", glue("xoxb-", digits(12), "-", digits(12), "-", alphanumeric(24))],
  ["Slack", "vendor-token", glue("xoxp-", digits(12), "-", digits(12), "-", hex(32))],
  ["Slack", "vendor-token", glue("xapp-", "1-A", upper(10), "-", digits(13), "-", hex(64))],
  [
    "Slack",
    "webhook-secret",
    glue("https://hooks.slack.com/services/T", upper(8), "/B", upper(8), "/", alphanumeric(24)),
  ],
  ["Slack", "webhook-secret", glue("SLACK_SIGNING_SECRET=", hex(32), "7")],
  ["Discord", "vendor-token", glue("M", alphanumeric(25), ".", alphanumeric(6), ".", url(38))],
  [
    "Discord",
    "webhook-secret",
    glue("https://discord.com/api/webhooks/", digits(18), "/", url(68)),
  ],
  ["Anthropic", "vendor-token", glue("sk-ant-api03-", url(95))],
  ["OpenRouter", "vendor-token", glue("sk-or-v1-", hex(64))],
  ["OpenAI", "vendor-token", glue("sk-proj-", url(120))],
  ["OpenAI", "vendor-token", glue("sk-", alphanumeric(48))],
  ["Groq", "vendor-token", glue("gsk_", alphanumeric(52))],
  ["xAI", "vendor-token", glue("xai-", alphanumeric(80))],
  ["Hugging Face", "vendor-token", glue("hf_", alphanumeric(34))],
  ["Replicate", "vendor-token", glue("r8_", alphanumeric(37))],
  ["AWS", "vendor-token", glue("AKIA", upper(16))],
  ["AWS", "vendor-token", glue("ASIA", upper(16))],
  ["AWS", "vendor-token", glue("aws_secret_access_key = ", alphanumeric(40))],
  ["Google", "vendor-token", glue("AIza", url(35))],
  ["Google", "oauth-token", glue("ya29.", url(120))],
  ["Google", "oauth-token", glue("1//0", url(100))],
  ["Google", "client-secret", glue("GOCSPX-", url(28))],
  [
    "Microsoft",
    "vendor-token",
    glue("DefaultEndpointsProtocol=https;AccountKey=", alphanumeric(86), "=="),
  ],
  [
    "Microsoft",
    "webhook-secret",
    glue(
      "https://a.webhook.office.com/webhookb2/",
      uuid(),
      "@",
      uuid(),
      "/IncomingWebhook/",
      hex(32),
    ),
  ],
  ["DigitalOcean", "vendor-token", glue("dop_v1_", hex(64))],
  ["DigitalOcean", "oauth-token", glue("doo_v1_", hex(64))],
  ["Databricks", "vendor-token", glue("dapi", hex(32))],
  ["Supabase", "vendor-token", glue("sbp_", hex(40))],
  ["HashiCorp", "vendor-token", glue("hvs.", url(90))],
  ["npm", "vendor-token", glue("npm_", alphanumeric(36))],
  ["PyPI", "vendor-token", glue("pypi-", url(150))],
  ["Docker", "vendor-token", glue("dckr_pat_", url(27))],
  ["RubyGems", "vendor-token", glue("rubygems_", hex(48))],
  ["Notion", "vendor-token", glue("ntn_", alphanumeric(46))],
  ["Notion", "vendor-token", glue("secret_", alphanumeric(43))],
  ["Linear", "vendor-token", glue("lin_api_", alphanumeric(40))],
  ["Linear", "oauth-token", glue("lin_oauth_", hex(64))],
  ["Figma", "vendor-token", glue("figd_", url(40))],
  ["Atlassian", "vendor-token", glue("ATATT3", url(180))],
  ["Airtable", "vendor-token", glue("pat", alphanumeric(14), ".", hex(64))],
  ["Sentry", "vendor-token", glue("sntrys_", alphanumeric(120))],
  ["Grafana", "vendor-token", glue("glsa_", alphanumeric(32), "_", hex(8))],
  ["New Relic", "vendor-token", glue("NRAK-", upper(27))],
  ["Postman", "vendor-token", glue("PMAK-", hex(24), "-", hex(34))],
  ["SendGrid", "vendor-token", glue("SG.", url(22), ".", url(43))],
  ["Twilio", "vendor-token", glue("TWILIO_AUTH_TOKEN=", hex(32))],
  ["Mailgun", "vendor-token", glue("key-", hex(32))],
  ["Shopify", "vendor-token", glue("shpat_", hex(32))],
  ["Shopify", "client-secret", glue("shpss_", hex(32))],
  ["HubSpot", "vendor-token", glue("pat-na1-", uuid())],
  ["Telegram", "vendor-token", glue(digits(9), ":AA", url(33))],
  [
    "Zapier",
    "webhook-secret",
    glue("https://hooks.zapier.com/hooks/catch/", digits(7), "/", alphanumeric(7)),
  ],
  ["", "client-secret", glue("client_secret: ", url(32), "7")],
  ["", "oauth-token", glue('{"access_token":"', url(40), '7","token_type":"bearer"}')],
  ["", "oauth-token", glue('{"refresh_token": "', jwt(), '"}')],
  ["", "oauth-code", glue("https://app.example/oauth/callback?code=", hex(20))],
  ["", "oauth-code", glue("https://app.example/back?code=", url(30), "&state=", hex(8))],
  ["", "oauth-code", glue("https://app.example/callback?state=", hex(8), "&code=", url(30))],
  ["", "vendor-token", jwt()],
  ["", "vendor-token", pem("PRIVATE KEY")],
  [
    "",
    "vendor-token",
    pem("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0\n\n"),
  ],
  ["", "vendor-token", pem("OPENSSH PRIVATE KEY")],
  ["", "vendor-token", glue("postgres://app:", alphanumeric(9), "@db.example/prod")],
  ["", "vendor-token", glue("mongodb+srv://app:", "correct-horse", "@cluster.example")],
  ["", "vendor-token", glue("redis://:", alphanumeric(20), "@cache.example:6379")],
  ["", "vendor-token", glue("Authorization: Bearer ", url(40), "7")],
  ["", "vendor-token", glue("Authorization: Basic ", alphanumeric(24), "7==")],
  ["", "vendor-token", glue("x-api-key: ", alphanumeric(32), "7")],
  ["", "vendor-token", glue("export CRM_TOKEN='", alphanumeric(32), "7'")],
  ["", "webhook-secret", glue("WEBHOOK_SECRET=", alphanumeric(32), "7")],
];

describe("formats", () => {
  test.each(cases)("%s %s: case %#", (vendor, form, text) => {
    expect(recognise(text)).toEqual({ kind: kindOf(form), form, vendor });
  });

  test.each(FORMATS.map((format) => [format.pattern.source, format] as const))(
    "has a case for %s",
    (_, { pattern, vendor, form }) => {
      const own = cases.filter((row) => row[0] === vendor && row[1] === form);
      expect(own.some(([, , text]) => text.search(pattern) >= 0)).toBe(true);
    },
  );

  test.each(FORMATS.map(({ pattern }) => pattern.source))("repeats within bounds: %s", (source) => {
    const outsideClasses = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
    expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}/);
  });
});
