// All of content/ at once: files that are missing, files that nothing shows, and one typo's consequences.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkContent } from "../../../src/gate/check-content.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const LESSON = "content/lessons/understand-credentials-oauth-and-api-keys.mdx";
const OTHER = "content/lessons/connect-oauth-for-mcp-tools.mdx";
const ROOT = join(import.meta.dirname, "../../..");
let root = "";
const told = (): string[] => checkContent(root).map(formatFault);
const change = (file: string, from: string, to: string): void => {
  const sound = readFileSync(join(root, file), "utf8");
  expect(sound).toContain(from);
  writeFileSync(join(root, file), sound.replace(from, to));
};

// Each test reads all of content/ once or twice.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(join(ROOT, "content"), join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test("the content as it is has no fault", () => {
  expect(told()).toEqual([]);
});

test.each([
  ["content/auxot/credentials.yaml", "\nadd:", "\naddd:"],
  ["content/site/prompts.yaml", "  title:", "  titel:"],
  ["content/site/mistakes.yaml", "  title:", "  titel:"],
  ["content/site/tutorials.yaml", "title:", "titel:"],
])("one typo in %s is one fault", (file, from, to) => {
  change(file, from, to);
  expect(told()).toEqual([expect.stringContaining(`${file}:`)]);
});

test("two versions of a place in the words are one fault", () => {
  const line = "\nadd:";
  change("content/auxot/credentials.yaml", line, `\n<<<<<<< HEAD${line} Add\n=======${line}`);
  change("content/auxot/credentials.yaml", "\nsave:", "\n>>>>>>> main\nsave:");
  expect(told()).toEqual([
    expect.stringMatching(
      /^content\/auxot\/credentials\.yaml:\d+:1 {2}Two versions of this place stand in the file\./,
    ),
  ]);
});

test("a lesson that cannot be read is one fault, whatever leads to it or is used in it", () => {
  change(LESSON, "<FinishLine />", "```\nsome code\n\n<FinishLine />");
  expect(told()).toEqual([expect.stringContaining(" The block of code is never closed.")]);
  change(LESSON, "```\nsome code\n", "Wait <5 minutes.");
  expect(told()).toEqual([expect.stringContaining(" A < stands before no tag.")]);
  writeFileSync(join(root, LESSON), readFileSync(join(root, LESSON), "utf8"), "utf16le");
  expect(told()).toEqual([`${LESSON}:1:1  The file is not saved as UTF-8.  Save it as UTF-8.`]);
});

test("a file that is gone is told so", () => {
  rmSync(join(root, "content/site/prompts.yaml"));
  expect(told()).toEqual([
    "content/site/prompts.yaml:1:1  The file is missing.  Bring it back; the site shows its words.",
  ]);
});

test("words and lessons that nothing shows are told", () => {
  const place = "A lesson is one .mdx file directly in content/lessons/.";
  mkdirSync(join(root, "content/lessons/more"));
  for (const name of ["auxot/shel.yaml", "lessons/a.md", "lessons/more/b.mdx"]) {
    writeFileSync(join(root, "content", name), "x");
  }
  expect(told()).toEqual([
    'content/auxot/shel.yaml:1:1  Nothing shows the words of this file.  Did you mean "auxot/shell.yaml"?',
    `content/lessons/a.md:1:1  Nothing shows this file.  ${place}`,
    `content/lessons/more/b.mdx:1:1  Nothing shows this file.  ${place}`,
  ]);
});

test("a copy, a picture and a name that is no address are told with what to do", () => {
  for (const name of ["site/questions copy.yaml", "lessons/a.png"]) {
    writeFileSync(join(root, "content", name), "x");
  }
  cpSync(join(root, OTHER), join(root, "content/lessons/my_lesson.en.mdx"));
  expect(told()).toEqual(
    expect.arrayContaining([
      "content/lessons/a.png:1:1  Nothing shows a picture from here.  Put it into public/; a lesson shows it as ![what it shows](/its-name.png).",
      "content/lessons/my_lesson.en.mdx:1:1  The file's name makes no good address.  Name the file my-lesson-en.mdx.",
      "content/site/questions copy.yaml:1:1  Nothing shows the words of this file.  Move its words to content/site/questions.yaml.",
    ]),
  );
});

test("what systems and editors leave there is passed over", () => {
  const left = [
    ".DS_Store",
    "Thumbs.db",
    "lessons/.a.mdx.swp",
    "lessons/a.mdx~",
    "writers/words/.x",
  ];
  for (const name of left) writeFileSync(join(root, "content", name), "x");
  expect(told()).toEqual([]);
});

test.each([
  [
    "content/site/mistakes.yaml",
    "lands in {pages.api-keys.name}",
    "API Keys",
    "pages.api-keys.name",
  ],
  ["content/auxot/later.yaml", "choose {oauth.reconnect}", "Connect again", "oauth.reconnect"],
  ["content/site/exit-check.yaml", "“{oauth.connect}”", "Connect", "oauth.connect"],
])("a product label typed in %s is told", (file, from, text, name) => {
  change(file, from, from.replace(`{${name}}`, text));
  expect(told()).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${file}:\\d+:\\d+  The product label “${text}” is typed, .*Write \\{${name}\\}\\.$`,
      ),
    ),
  ]);
});

test("a reference to no label is told, in words and in a lesson's title", () => {
  change("content/site/mistakes.yaml", "{pages.api-keys.name}", "{pages.api-key.name}");
  change(LESSON, "{chat.adminAgent} for", "{chat.adminAgen} for");
  expect(told()).toEqual([
    expect.stringContaining("{pages.api-key.name} is no label."),
    expect.stringContaining('Did you mean "chat.adminAgent"?'),
  ]);
});

test("a label that refers to itself is one fault", () => {
  change("content/auxot/credentials.yaml", "\nsave: Save", '\nsave: "{credentials.save}"');
  expect(told()).toEqual([expect.stringContaining("{credentials.save} leads back to itself.")]);
});

test("a lesson's front matter and its time are checked", () => {
  change(LESSON, "<FinishLine />", `${"word ".repeat(900)}\n\n<FinishLine />`);
  expect(told()).toEqual([expect.stringContaining("The core path takes")]);
  change(LESSON, "promise:", "promis:");
  expect(told()).toEqual([expect.stringContaining('Did you mean "promise"?')]);
});

test("two lessons in one place of the list are one fault", () => {
  change(OTHER, "order: 3", "order: 1");
  expect(told()).toEqual([
    expect.stringMatching(/:5:1 {2}content\/lessons\/.* has the order 1, too/),
  ]);
});

test("a lesson that goes back to being a draft is missed by the tutorial that leads to it", () => {
  change(OTHER, "order: 3", "order: 3\ndraft: true");
  expect(told()).toEqual([
    expect.stringMatching(/^content\/site\/tutorials\.yaml:\d+:\d+ {2}The lesson ".*" is a draft/),
  ]);
});
