// What a team lead puts together: sheets each once, words of their own, and the team's sheet.

import { describe, expect, test } from "vitest";
import { merge } from "../../../src/cheatsheet/merge.ts";
import { peopleNamed } from "../../../src/cheatsheet/people.ts";
import { readTeam } from "../../../src/cheatsheet/read-team.ts";
import {
  addSheets,
  emptyTeam,
  removeSheet,
  teamSheet,
  writeTeamLine,
  writeTeamVendors,
} from "../../../src/cheatsheet/team.ts";
import { anySheet, sheetOf } from "./make.ts";

const two = addSheets(emptyTeam, [sheetOf(1), sheetOf(2)]);

describe("sheets", () => {
  test("are there once, however often they come", () => {
    expect(addSheets(two, [sheetOf(2), sheetOf(3)]).sheets).toHaveLength(3);
  });

  test("are taken out one by one", () => {
    expect(removeSheet(two, sheetOf(1)).sheets).toEqual([sheetOf(2)]);
  });
});

describe("the team's sheet", () => {
  test("says what most say, and the lead's words instead where there are some", () => {
    const team = { ...writeTeamLine(two, "into", "Our CI calls in."), name: " Platform " };
    const sheet = teamSheet(team, merge(team.sheets), "2026-11-24");
    expect(sheet.lines.into.text).toBe("Our CI calls in.");
    expect(sheet.lines.out.text).toBe(anySheet.lines.out.text);
    expect(sheet.lines.out.vendors).toEqual(["Billing DB", "GitHub", "Stripe"]);
    expect(sheet).toMatchObject({ author: "Platform", date: "2026-11-24", reply: "" });
  });

  test("goes back to what most say when the words are taken away", () => {
    const team = writeTeamLine(writeTeamLine(two, "out", "Mine."), "out", "  ");
    expect(teamSheet(team, merge(team.sheets), "").lines.out.text).toBe(anySheet.lines.out.text);
  });

  test("lists the systems that the lead lists, where they list some", () => {
    const team = writeTeamVendors(two, "out", "Linear, linear, ");
    expect(teamSheet(team, merge(team.sheets), "").lines.out.vendors).toEqual(["Linear"]);
    const back = writeTeamVendors(team, "out", " ");
    expect(teamSheet(back, merge(team.sheets), "").lines.out.vendors).toHaveLength(3);
  });

  test("lists no more systems than a sheet may hold", () => {
    const vendors = Array.from({ length: 15 }, (_, index) => `System ${index}`);
    const more = vendors.map((name) => `Other ${name}`);
    const team = addSheets(emptyTeam, [sheetOf(1, { vendors }), sheetOf(2, { vendors: more })]);
    expect(teamSheet(team, merge(team.sheets), "").lines.into.vendors).toHaveLength(20);
  });
});

describe("what is stored", () => {
  test("comes back", () => {
    const team = { ...writeTeamLine(two, "into", "Ours."), name: "Platform" };
    expect(readTeam(JSON.parse(JSON.stringify(team)))).toEqual(team);
  });

  test("loses a sheet that is none, and no other", () => {
    expect(readTeam({ ...two, sheets: [7, ...two.sheets, {}] })).toEqual(two);
  });

  test.each([null, 7, {}, { ...emptyTeam, version: 2 }, { ...emptyTeam, sheets: null }])(
    "is no team when it is %j",
    (stored) => {
      expect(readTeam(stored)).toBeNull();
    },
  );
});

test("people are named once, and those without a name counted", () => {
  expect(peopleNamed(["Ann", "", "Ben", "Ann", " "])).toEqual({
    named: ["Ann", "Ben"],
    unnamed: 2,
  });
});
