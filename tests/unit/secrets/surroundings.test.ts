// What stands around a value decides: the name before it, what follows it, and what else there is.

import { describe, expect, test } from "vitest";
import { recognise } from "../../../src/secrets/recognise.ts";
import type { SecretForm } from "../../../src/secrets/types.ts";
import { alphanumeric, anyToken, glue, hex } from "./make.ts";

const PASSWORD = glue("Tr0ub", "4dor&3x");
/** A signed token, which nobody's name is on. */
const signed = (length = 60): string =>
  ["eyJhbGciOiJIUzI1NiJ9", `eyJ${alphanumeric(length)}`, alphanumeric(43)].join(".");
/** Longer than what is looked at by its name: only its beginning tells. */
const LONG = 4_000;
const inLines = (text: string): string => (text.match(/.{1,40}/g) ?? []).join("\n  ");

describe("a value is a secret", () => {
  test.each<[string, string, SecretForm, string?]>([
    ["beside a short name", glue("DB_PASS\tc2c5969c", "39bb39"), "vendor-token"],
    ["of just 14 characters", `api_token=${alphanumeric(14)}`, "vendor-token"],
    ["of 12, when it is a client secret", `client_secret ${alphanumeric(12)}`, "client-secret"],
    ["of 20, when it is some key", `MY_KEY\t${alphanumeric(20)}`, "vendor-token"],
    ["behind a scheme of its own", `Authorization: Custom is ${alphanumeric(40)}`, "vendor-token"],
    ["in a column", `DATADOG${" ".repeat(25)}= ${hex(32)}`, "vendor-token", "Datadog"],
    ["in a list", `- name: API_TOKEN_PROD\n  value: ${hex(40)}`, "vendor-token"],
    ["in a sentence", `the token ${hex(40)}`, "vendor-token"],
    [
      "whatever was said long before",
      `key for public use of the api token: ${alphanumeric(14)}`,
      "vendor-token",
    ],
    [
      "of a page that is no page of results",
      `STATUSPAGE_TOKEN=${alphanumeric(24)}`,
      "vendor-token",
    ],
    ["that goes with an integration key", `DUO_SKEY=${alphanumeric(40)}`, "vendor-token"],
    ["beside its vendor alone", `algolia key ${hex(14)}`, "vendor-token", "Algolia"],
    ["beside a vendor of two words", `NEW_RELIC_KEY=${hex(40)}`, "vendor-token", "New Relic"],
    ["of the vendor that is named last", `ASANA_ALGOLIA_KEY=${hex(32)}`, "vendor-token", "Algolia"],
    ["even with digits in order", `algolia key = a1234567${hex(24)}`, "vendor-token", "Algolia"],
    ["that is a password", `password="${PASSWORD}"`, "vendor-token"],
    ["that is a password without quotes", `password="${alphanumeric(11)}`, "vendor-token"],
    ["behind a stand-in", `password: "changeme123"\npassword: "${PASSWORD}"`, "vendor-token"],
    ["by its name, even if it was chosen", `refresh_token: "${PASSWORD}"`, "oauth-token"],
    [
      "of OAuth, though another stands before it",
      `${signed()}\nclient_secret=${alphanumeric(24)}`,
      "client-secret",
    ],
    [
      "of OAuth by its name, over several lines",
      `Here is the access_token: ${inLines(signed())}`,
      "oauth-token",
    ],
    [
      "of no one by its name, over several lines",
      `Ana, the api_token=${inLines(signed())}`,
      "vendor-token",
    ],
    [
      "of no one with a bare key, over several lines",
      `Ana, my key: ${inLines(signed())}`,
      "vendor-token",
    ],
    [
      "of no one in a sentence, over several lines",
      `Ana, look: ${inLines(signed())}`,
      "vendor-token",
    ],
    ["of OAuth by its name, however long", `access_token=${signed(LONG)}`, "oauth-token"],
    ["of no one by its name, however long", `api_token=${signed(LONG)}`, "vendor-token"],
    ["of no one with a bare key, however long", `my key: ${signed(LONG)}`, "vendor-token"],
    ["of no one, however long", signed(LONG), "vendor-token"],
  ])("%s", (_, text, form, vendor = "") => {
    expect(recognise(text), text).toMatchObject({ form, vendor });
  });
});

describe("a value is harmless", () => {
  test.each([
    ["that is longer than any key", `api_key=${alphanumeric(LONG + 1)}`],
    ["for anyone, however long", `anon_key=${signed(LONG)}`],
    ["that is words, as long as a vendor's", "twilio token = isThisAppOnOurHostInTheBestPlace"],
    ["that spells password", 'password: "pa$$w0rd!X"'],
    ["that is to be replaced", "https://ana:REPLACE_WITH_PASSWORD@db.acme.io/orders"],
    ["of the next page", `page_token=${alphanumeric(24)}`],
    ["that is a class", 'secret = "Sha256PasswordEncoder"'],
    ["that is made of long words", "token = accountsettings2sessionhandler"],
    ["that is words behind a prefix", "glpat-words-that-stand-here-now"],
    ["that is words between underscores", "glpat-_plain_words_stand_here_"],
    ["that was cut short", `pw=${alphanumeric(20)}...`],
    ["that is meant to be seen", `pw="pk_${alphanumeric(22)}`],
    ["far from its name", `auth=${" ".repeat(30)}${alphanumeric(14)}`],
    ["on the line below a word", `pw\n${alphanumeric(20)}`],
    ["of few characters, over and over", `password=\n${"aB3".repeat(8)}`],
    ["of few characters in stretches", "pat                         = aaaaBBBB1111cccc"],
    ["in another shape than its vendor's", `DATADOG=${alphanumeric(14)}`],
    ["that is short, beside a bare key", `MY_KEY="${alphanumeric(14)}`],
    ["that is a short hash in a sentence", `auth code ${hex(14)}`],
    ["for anyone, over several lines", `Ana, the anon_key=${inLines(signed())}`],
    ["of a command that is not curl", `run -u admin:${PASSWORD}, not with curl`],
    [
      "that stands in for a code",
      '{"grant_type":"authorization_code","code":"plain-words-stand-here"}',
    ],
  ])("%s", (_, text) => {
    expect(recognise(text), text).toBeNull();
  });
});

test.each([99_980, 100_010, 102_000, 197_000])(
  "a secret is seen wherever a long text is cut: at %d",
  (at) => {
    const words = "lorem ipsum ".repeat(25_000);
    const text = `${words.slice(0, at - 1)} ${anyToken()} ${words.slice(at)}`;
    expect(recognise(text)?.vendor).toBe("GitHub");
  },
);
