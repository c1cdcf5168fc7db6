// Replies to the prompts with blanks: the page or scope they name, against the rules for the blanks.

import { describe, expect, test } from "vitest";
import pages from "../../../content/auxot/pages.yaml";
import words from "../../../content/site/reply-check.yaml";
import { SCOPES } from "../../../src/auxot/scopes.ts";
import { checkScope, SAVED_OBJECTS } from "../../../src/auxot/surprises.ts";
import { replyAsMarkdown, tellReply } from "../../../src/labels/tell-chat.ts";
import { checkPrompt, type Slots } from "../../../src/learning/check-reply/check-prompt.ts";

const names = { pages, otherPages: words.otherPages };
const check = (text: string, slots: Slots) => checkPrompt(text, slots, names).finding;

describe("a route", () => {
  const agents = { integration: "GitHub", direction: "agents" };
  const scripts = { integration: "GitHub", direction: "scripts" };

  test.each([
    ["agrees", scripts, "You need an API key. Start at **Settings → API Keys**."],
    [
      "agrees",
      agents,
      "Use a credential. First page: `Settings > Credentials`. Later, Settings > OAuth.",
    ],
    ["agrees", scripts, "1. Open Settings -> API Keys -> Add Key\n2. Name it."],
    ["agrees", scripts, "OAuth is not needed.\n**First Settings page to open:** API Keys"],
    ["differs", scripts, "Open the OAuth page under Settings; API Keys come later."],
    ["instead", agents, "Open Settings → OAuth first, so that each person connects."],
    ["back", scripts, "Save the token in Settings → Credentials."],
    ["differs", scripts, "This is OAuth: go to Settings → OAuth."],
    ["differs", agents, "Go to Settings → Linked Accounts and link GitHub."],
    ["elsewhere", scripts, "Ask your admin to open Settings → Teams."],
    ["not-a-page", scripts, "Open Settings → Integrations → GitHub, then Settings → API Keys."],
    ["no-page", scripts, "You need an API key. I can make one for you."],
    ["no-page", scripts, ""],
  ])("%s", (code, slots, text) => {
    expect(check(text, slots)).toMatchObject({ code });
  });

  test("a difference names both", () => {
    expect(check("Go to Settings → OAuth.", scripts)).toEqual({
      code: "differs",
      found: "Settings → OAuth",
      right: "api-keys",
    });
  });
});

describe("a scope", () => {
  const org = { object: "credential", scope: "org" };
  const three = "1. Another team uses it.\n2. It breaks on rotation.\n3. Audits see one owner.\n\n";
  const row = { object: "oauth-row", scope: "org" };

  test.each([
    [org, `${three}A narrower scope is safer: pick **team**, since one team owns it.`, "agrees"],
    [org, `${three}Choose the team scope instead.`, "agrees"],
    [org, `${three}Pick user instead, so that only you can use it.`, "differs"],
    [org, `${three}Keep it.`, "no-pick"],
    [org, "1. Another team uses it.\n2. It breaks.\n\nPick team instead.", "too-few"],
    [org, "1. Another team uses it. 2. It breaks. 3. Nobody is told. Pick team instead.", "agrees"],
    [org, "1. Another team uses it. 2. It breaks. Pick team instead.", "too-few"],
    [org, "Since release 2. It is used by all. Use team scope.", "agrees"],
    [org, "Use user scope.", "differs"],
    [org, `${three}Pick team on Settings → API Keys instead.`, "elsewhere"],
    [org, `${three}Pick team on Settings → Secrets instead.`, "not-a-page"],
    [row, `${three}There is nothing narrower for a provider row.`, "agrees"],
    [row, `${three}Choose team instead.`, "differs"],
  ])("%o %s", (slots, text, code) => {
    expect(check(text, slots)).toMatchObject({ code });
  });

  const cells = SAVED_OBJECTS.flatMap((object) => SCOPES.map((scope) => ({ object, scope })));

  test.each(cells)("the simulated reply agrees: $object, $scope", ({ object, scope }) => {
    const told = tellReply({ kind: "scope", object, scope, check: checkScope(object, scope) });
    expect(check(replyAsMarkdown(told), { object, scope })).toMatchObject({ code: "agrees" });
  });
});

test("blanks of no prompt are our own mistake", () => {
  expect(() => check("", { colour: "red" })).toThrow("colour");
});
