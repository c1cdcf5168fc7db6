// The list of product labels: the oldest first, then the most used, in a table that fits a terminal.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Listed, labelRows, labelTable } from "../../../src/gate/label-list.ts";
import { labelsInLesson, labelsInYaml } from "../../../src/gate/label-uses.ts";

const known = {
  sources: {
    auth: { title: "Authentication", address: "https://auxot.com/docs" },
    unused: { title: "Unused", address: "https://auxot.com/unused" },
  },
  labels: {
    "credentials.save": { seen: "button", source: "auth", checked: "2026-11-20" },
    "credentials.add": { seen: "button", source: "auth", checked: "2026-11-20" },
    "shell.chat": { seen: "left menu", source: "inferred", checked: "2026-11-01" },
  },
};
const listed: Listed = {
  labels: [
    { name: "credentials.add", text: "Add" },
    { name: "credentials.save", text: "Save" },
    { name: "shell.chat", text: "Chat" },
    { name: "shell.unknown", text: "?" },
  ],
  known,
  inLessons: ["credentials.save", "credentials.save", "credentials.run"],
  inTexts: ["credentials.add", "credentials.save"],
  paths: { credentials: "Settings → Credentials" },
  today: "2026-11-25",
};

test("rows are sorted by age, then by use, and say where a label is seen", () => {
  expect(labelRows(listed)).toEqual([
    {
      ...{ name: "shell.chat", text: "Chat", seen: "left menu", source: "inferred" },
      ...{ checked: "2026-11-01", days: 24, lessons: 0, texts: 0 },
    },
    {
      ...{ name: "credentials.save", text: "Save", seen: "Settings → Credentials, button" },
      ...{ source: "auth", checked: "2026-11-20", days: 5, lessons: 2, texts: 1 },
    },
    {
      ...{ name: "credentials.add", text: "Add", seen: "Settings → Credentials, button" },
      ...{ source: "auth", checked: "2026-11-20", days: 5, lessons: 0, texts: 1 },
    },
  ]);
});

test("the table has two lines a label, and the addresses of its sources below", () => {
  expect(labelTable(labelRows(listed), known).split("\n")).toEqual([
    "DAYS  CHECKED     LESSONS  TEXTS  SOURCE    LABEL",
    "  24  2026-11-01        0      0  inferred  shell.chat",
    "      “Chat” (left menu)",
    "   5  2026-11-20        2      1  auth      credentials.save",
    "      “Save” (Settings → Credentials, button)",
    "   5  2026-11-20        0      1  auth      credentials.add",
    "      “Add” (Settings → Credentials, button)",
    "",
    "auth      https://auxot.com/docs",
  ]);
});

test("uses are counted in lessons and in texts, comments aside", () => {
  const lesson =
    '<Fold title="Open {pages.oauth.name}">\n<Label of="a.b" /> <SettingsPath page="oauth" /> <AlsoNamed page="oauth" />\n</Fold>';
  expect(labelsInLesson(lesson).toSorted()).toEqual([
    ...["a.b", "pages.oauth.alsoNamed", "pages.oauth.name", "pages.oauth.path"],
  ]);
  expect(labelsInLesson("<Label")).toEqual([]);
  expect(labelsInYaml("# {a.b}\nx: Choose {c.d} or {c.d}.\n")).toEqual(["c.d", "c.d"]);
});

test("npm run labels lists every label within 100 columns", () => {
  const root = join(import.meta.dirname, "../../..");
  const output = execFileSync(process.execPath, ["src/gate/labels-cli.ts"], {
    ...{ cwd: root, encoding: "utf8" },
  });
  const lines = output.split("\n");
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(output).toMatch(
    / auth +api-keys\.add\n +“Add Key” \(Settings → API Keys, button above the list\)/,
  );
  const rows = lines.filter((line) => /^ *\d+ {2}\d{4}-\d\d-\d\d /.test(line));
  expect(lines.at(-2)).toContain(`${rows.length} labels, `);
  expect(rows.length).toBeGreaterThan(60);
});
