// A text that would be shown otherwise than its writer means: braces that stay, and signs of Markdown.

import { describe, expect, test } from "vitest";
import { readAgainst } from "../../../src/labels/read-yaml.ts";
import { words } from "../../../src/labels/words-schema.ts";

const schema = words({ saved: "message, with {name}", plain: "a text" });

/** What is told of a message. */
const told = (saved: string, plain = "Plain.") =>
  readAgainst(JSON.stringify({ saved, plain }), schema, "x").faults.map(
    ({ wrong, write }) => `${wrong}  ${write}`,
  );

test.each([
  "Saved {name}.",
  "Ask {team.admin} for {name}.",
  "Choose {credentials.save}.",
  "2 < 3, 3 > 2, 2 * 3 * 4, snake_case_name, [sic] (so)",
])("%j has no fault", (text) => {
  expect(told(text)).toEqual([]);
});

describe("braces that would stay", () => {
  test.each([
    ["{ name }", '"saved" uses { name }, which is not replaced.  Write {name}.'],
    ["{{name}}", '"saved" uses {{name}}, which is not replaced.  Write {name}.'],
    ["\u0024{name}", '"saved" uses \u0024{name}, which is not replaced.  Write {name}.'],
    ["<name>", '"saved" uses <name>, which is not replaced.  Write {name}.'],
    [
      "{ api-keys.add }",
      '"saved" uses { api-keys.add }, which is not replaced.  Write {api-keys.add}.',
    ],
    [
      "{nme}",
      '"saved" uses {nme}, which has no value here; this text may use {name}.  Did you mean {name}?',
    ],
    [
      "{api-keys}",
      '"saved" uses {api-keys}, which has no value here; this text may use {name}.  Write a whole label, as in {credentials.save}, or no braces.',
    ],
    [
      "{team.admins}",
      '"saved" uses {team.admins}, which the team\'s kit does not have: admin, ask, vault, vendors.  Did you mean {team.admin}?',
    ],
    ["{name now", '"saved" has a { that is never closed.  Write }.'],
    ["name} now", '"saved" has a } that closes nothing.  Delete it.'],
    [
      "{}",
      '"saved" has {} in it, which stands for nothing.  Write a whole label, as in {credentials.save}, or no braces.',
    ],
  ])("%s", (text, fault) => {
    expect(told(`Saved ${text}.`)).toEqual([fault]);
  });
});

describe("signs that would be shown", () => {
  test.each([
    ["**nightly**", "makes nothing bold.  Write the words alone."],
    ["*nightly*", "makes nothing slanted.  Write the words alone."],
    ["`nightly`", "makes no code.  Write the words alone."],
    ["[nightly](/sandbox/)", "makes no link.  Write the words alone."],
    ["<b>nightly</b>", "<b> makes no tag.  Write the words alone."],
    ["<Label of='api-keys.add' />", "makes no tag.  Write {api-keys.add}."],
    ["<Team of='admin' />", "makes no tag.  Write {team.admin}."],
  ])("%s", (text, fault) => {
    expect(told("Saved.", `A ${text} job`)).toEqual([
      expect.stringMatching(/^"plain" is shown as it stands, and /),
    ]);
    expect(told("Saved.", `A ${text} job`)[0]).toContain(fault);
  });
});
