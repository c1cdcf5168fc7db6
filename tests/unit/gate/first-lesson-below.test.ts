// Below the finish line of the first lesson: the slow walk, the other prompts, depth and what is next.

import { describe, expect, test } from "vitest";
import pages from "../../../content/auxot/pages.yaml";
import prompts from "../../../content/site/prompts.yaml";
import questions from "../../../content/site/questions.yaml";
import tutorials from "../../../content/site/tutorials.yaml";
import { all, below, type Tag } from "./lesson.ts";

const folds = below.filter(({ name }) => name === "Fold");
/** The one fold that holds a tag with such an attribute. */
function fold(name: string, attribute: string, value: string): Tag {
  const [found, ...more] = folds.filter(({ inside }) =>
    all(inside, name, attribute).includes(value),
  );
  if (!found || more.length > 0)
    throw new Error(`There is not one fold with the ${name} ${value}.`);
  return found;
}
const slow = fold("Question", "id", "where-your-own-key-goes");
const deeper = fold("Question", "id", "whose-key-for-the-nightly-job");

test("Linked Accounts are told from the OAuth of tools: a must-read, with both tutorials", () => {
  const { inside } = fold("Sandbox", "page", "linked-accounts");
  expect(inside.map(({ name }) => name)).toContain("WorthKnowing");
  expect(all(inside, "Tutorial", "id")).toEqual(
    expect.arrayContaining(["link-your-chat-apps", "connect-oauth-for-mcp-tools"]),
  );
});

describe("the slow walk", () => {
  const { inside } = slow;

  test("adds the slower acts: an agent's run, a tool call, and a page that is empty", () => {
    expect(all(inside, "Label", "of")).toEqual(
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
    expect(pages.oauth.alsoNamed).not.toEqual([]);
  });
});

test("two more prompts are in a fold, and none asks for a secret", () => {
  const { inside } = fold("Prompt", "id", "route-an-integration");
  expect(all(inside, "Prompt", "id")).toEqual(["route-an-integration", "check-the-scope"]);
  for (const { body } of Object.values(prompts)) expect(body).toMatch(/do not ask .*secret/i);
});

test("questions of every kind stand where their matter is", () => {
  const placed = [slow, deeper].flatMap(({ inside }) => all(inside, "Question", "id"));
  const groups = placed.map((id) =>
    Object.entries(questions).find(([, entries]) => Object.hasOwn(entries, id)),
  );
  expect(groups.map((found) => found?.[0])).toEqual(["box", "order", "choose", "choose"]);
});

test("depth leads to the tutorials on key types and tool policies", () => {
  expect(all(deeper.inside, "Tutorial", "id")).toEqual(
    expect.arrayContaining(["pick-personal-or-team-api-keys", "define-a-tool-policy"]),
  );
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
    const { inside } = fold("Tutorial", "id", "manage-your-credentials");
    expect(all(inside, "Tutorial", "id")).toEqual(next.map(([id]) => id));
  });

  test.each(next)("%s is “%s” at its path", (id, title, path) => {
    expect(tutorials.tutorials[id]).toMatchObject({ title, path: `/tutorials/${path}` });
  });

  test("hangs below one address", () => {
    expect(tutorials.base).toBe("https://auxot.com");
  });
});
