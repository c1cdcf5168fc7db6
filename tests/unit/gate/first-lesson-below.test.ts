// Below the finish line of the first lesson: the slow walk, the other prompts, depth and what is next.

import { describe, expect, test } from "vitest";
import pages from "../../../content/auxot/pages.yaml";
import prompts from "../../../content/site/prompts.yaml";
import questions from "../../../content/site/questions.yaml";
import tutorials from "../../../content/site/tutorials.yaml";
import { all, below, type Tag } from "./lesson.ts";

const folds = below.filter(({ name }) => name === "Fold");
/** The one fold whose title matches. */
function fold(title: RegExp): Tag {
  const [found, ...more] = folds.filter(({ attributes }) => title.test(attributes.title ?? ""));
  if (!found || more.length > 0) throw new Error(`There is not one fold named ${title}.`);
  return found;
}

describe("Linked Accounts", () => {
  const { inside, text } = fold(/linked accounts/i);

  test("are opened once, and are who one is in chat apps", () => {
    expect(all(inside, "Sandbox", "page")).toEqual(["linked-accounts"]);
    expect(text).toMatch(/Slack or Discord/);
    expect(text).toMatch(/who am I in chat apps/i);
  });

  test("are not the OAuth of MCP tools: a must-read, with both tutorials", () => {
    expect(inside.find(({ name }) => name === "WorthKnowing")?.text).toMatch(/OAuth.*MCP/s);
    expect(all(inside, "Tutorial", "id")).toEqual(
      expect.arrayContaining(["link-your-chat-apps", "connect-oauth-for-mcp-tools"]),
    );
  });
});

describe("the slow walk", () => {
  const { inside, text } = fold(/slowly/i);

  test.each([
    ["API Keys", /API Keys first, on purpose.*Making nothing is fine/s],
    ["Credentials", /Credentials carry secrets outward/],
    ["OAuth", /OAuth is delegated trust.*empty or admin-only.*do not force a demo/s],
    ["Linked Accounts", /Reconcile with Linked Accounts/],
    ["the sheet", /File your sheet.*onboarding links/s],
  ])("passes %s", (_, said) => {
    expect(text).toMatch(said);
  });

  test("adds the slower acts: a caller's request, an agent's run, a tool call", () => {
    const labels = all(inside, "Label", "of");
    expect(text).toMatch(/script .*call Auxot/is);
    expect(labels).toEqual(
      expect.arrayContaining(["credentials.run", "oauth.run", "oauth.emptyPage"]),
    );
  });

  test("says where the sheet is needed next", () => {
    expect(all(inside, "Tutorial", "id")).toEqual([
      "verify-your-org-is-ready",
      "invite-your-first-teammate",
    ]);
  });

  test("tells the other names that pages go by", () => {
    expect(all(inside, "AlsoNamed", "page")).toEqual(["api-keys", "oauth"]);
    expect(pages["api-keys"].alsoNamed).not.toEqual([]);
    expect(pages.oauth.alsoNamed).toContain("Settings → Connected Accounts");
  });
});

describe("the prompts", () => {
  test("two more are in a fold, and no secret goes into any", () => {
    const { inside, text } = fold(/prompts/i);
    expect(all(inside, "Prompt", "id")).toEqual(["route-an-integration", "check-the-scope"]);
    expect(text).toMatch(/No secret ever goes into a chat/i);
    for (const { body } of Object.values(prompts)) expect(body).toMatch(/do not ask .*secret/i);
  });
});

test("questions of every kind stand where their matter is", () => {
  const placed = (title: RegExp) => all(fold(title).inside, "Question", "id");
  const groups = [...placed(/slowly/i), ...placed(/go deeper/i)].map((id) =>
    Object.entries(questions).find(([, entries]) => Object.hasOwn(entries, id)),
  );
  expect(groups.map((found) => found?.[0])).toEqual(["box", "order", "choose", "choose"]);
});

describe("depth", () => {
  const { inside, text } = fold(/go deeper/i);

  test("tells the prefixes apart", () => {
    expect(text).toMatch(/user\..*personal.*team\..*shared automation/s);
    expect(all(inside, "Tutorial", "id")).toContain("pick-personal-or-team-api-keys");
  });

  test("leaves tool policies for day three", () => {
    expect(text).toMatch(/Tool policies and tool connector keys/i);
    expect(all(inside, "Tutorial", "id")).toContain("define-a-tool-policy");
  });
});

describe("what is next", () => {
  const next = [
    ["manage-your-credentials", "Manage your Credentials", "17-manage-your-credentials"],
    ["connect-oauth-for-mcp-tools", "Connect OAuth for MCP tools", "connect-oauth-for-mcp-tools"],
    [
      "pick-personal-or-team-api-keys",
      "Pick personal or team API keys for real work",
      "pick-personal-or-team-api-keys-for-real-work",
    ],
    ["define-a-tool-policy", "Define a tool policy", "define-a-tool-policy"],
    [
      "link-your-chat-apps",
      "Link your chat apps to your Auxot account",
      "link-your-chat-apps-to-your-auxot-account",
    ],
    [
      "verify-your-org-is-ready",
      "Verify your org is ready before you invite",
      "verify-your-org-is-ready-before-you-invite",
    ],
    ["invite-your-first-teammate", "Invite your first teammate", "invite-your-first-teammate"],
  ] as const;

  test("is seven tutorials, in order", () => {
    expect(all(fold(/next/i).inside, "Tutorial", "id")).toEqual(next.map(([id]) => id));
  });

  test.each(next)("%s is “%s” at its path", (id, title, path) => {
    expect(tutorials.tutorials[id]).toMatchObject({ title, path: `/tutorials/${path}` });
  });

  test("hangs below one address, and says of each page whether it was seen", () => {
    expect(tutorials.base).toBe("https://auxot.com");
    const unconfirmed = Object.entries(tutorials.tutorials).filter(([, each]) => !each.confirmed);
    expect(unconfirmed.map(([id]) => id)).toEqual([
      "find-the-right-screen",
      "generate-your-first-api-key",
    ]);
  });
});
