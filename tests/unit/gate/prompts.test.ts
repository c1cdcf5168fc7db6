// The three prompts for the Admin Agent ask for what they must, with the blanks they need.

import { expect, test } from "vitest";
import prompts from "../../../content/site/prompts.yaml";

const prompt = (id: string): string => prompts[id]?.body ?? "";
const slots = (id: string) =>
  Object.entries(prompts[id]?.slots ?? {}).map(([slot, { choices }]) => [slot, choices ?? null]);

test.each([
  ["build-a-cheat-sheet", /Markdown table/i, /three rows/i, /API Keys.*Credentials.*OAuth.*MCP/s],
  [
    "build-a-cheat-sheet",
    /what it is for, an example mistake, the Settings path/i,
    /under twenty words/i,
    /labels exactly/i,
  ],
  [
    "route-an-integration",
    /API Keys, Credentials, OAuth, or a combination/i,
    /first Settings page/i,
    /only an admin.*plainly/is,
  ],
  [
    "check-the-scope",
    /three ways.*surprise a teammate next week/is,
    /narrower scope is safer.*which one.*why/is,
    /one sentence each/i,
  ],
])("%s asks for what it must", (id, ...asked) => {
  for (const words of asked) expect(prompt(id)).toMatch(words);
});

test.each([
  ["build-a-cheat-sheet", []],
  [
    "route-an-integration",
    [
      ["integration", null],
      [
        "direction",
        {
          humans: "humans click in Auxot",
          scripts: "scripts call Auxot",
          agents: "agents act in the vendor",
        },
      ],
    ],
  ],
  [
    "check-the-scope",
    [
      [
        "object",
        { "api-key": "an API key", credential: "a credential", "oauth-row": "an OAuth row" },
      ],
      ["scope", { org: "org", team: "team", personal: "user" }],
    ],
  ],
])("%s has its blanks", (id, expected) => {
  expect(slots(id)).toEqual(expected);
});
