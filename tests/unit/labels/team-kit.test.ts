// The team's kit: what it says, what is said without it, and how a broken one is told.

import { describe, expect, test } from "vitest";
import words from "../../../content/site/team-kit.yaml";
import { formatFault } from "../../../src/labels/fault.ts";
import { readYaml } from "../../../src/labels/read-yaml.ts";
import type { Team } from "../../../src/labels/schemas/team.ts";
import { fillTeam, TEAM_NAMES, teamText } from "../../../src/labels/team-kit.ts";

const none: Team = { vendors: [], admins: [], invites: "slack" };
const full: Team = {
  vendors: ["GitHub", "Stripe"],
  admins: ["Robin Park", "Kim Lee"],
  vault: { name: "Our vault", address: "https://vault.example.com/team" },
  ask: { name: "#help-auxot" },
  invites: "email",
};

test.each(TEAM_NAMES)("without a kit, %s is said in general words", (name) => {
  expect(teamText(none, words, name)).toEqual({ text: words[name], address: "", host: "" });
});

test("a kit fills any text, and an address is shown with its host", () => {
  expect(
    fillTeam("{team.vendors}; {team.admin}; {team.vault}; {team.ask}; {name}", full, words),
  ).toBe(
    "GitHub or Stripe; Robin Park or Kim Lee; Our vault (vault.example.com); #help-auxot; {name}",
  );
});

describe("reading a kit", () => {
  const told = (source: string) => readYaml(source, "team.yaml").faults.map(formatFault);

  test.each(["", "# nothing yet\n", "vendors: []\n"])("%j is an empty one", (source) => {
    expect(readYaml(source, "team.yaml")).toEqual({ value: none, faults: [] });
  });

  test.each([
    ["invites: pigeon", "1:1", "Write one of: slack, teams, email, docs."],
    ["vendors: GitHub", "1:1", "Write each text in a line of its own"],
    ['\nvault: { name: x, address: "http://a.example" }', "2:19", "https://"],
    ["admin: [Kim]", "1:1", 'Did you mean "admins"?'],
    ["ask: { adress: x }", "1:1", "name"],
  ])("%j is told at %s", (source, place, write) => {
    const [fault = ""] = told(source);
    expect(fault).toContain(`content/team.yaml:${place}  `);
    expect(told(source).join("\n")).toContain(write);
  });
});

test("a text that wants what no kit has is told", () => {
  const kit = readYaml(
    "admin: x\nask: x\nvault: x {team.boss}\nvendors: x\nat: x",
    "site/team-kit.yaml",
  );
  expect(kit.faults.map(formatFault)).toEqual([
    expect.stringContaining("which the team's kit does not have: admin, ask, vault, vendors"),
  ]);
});
