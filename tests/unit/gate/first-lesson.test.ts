// The first lesson holds every row of what it must teach, in its place, and fits into five minutes.

import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import cheatSheet from "../../../content/site/cheat-sheet.yaml";
import mistakes from "../../../content/site/mistakes.yaml";
import site from "../../../content/site/site.yaml";
import { checkLesson } from "../../../src/gate/check-lesson.ts";
import { checkTime } from "../../../src/gate/check-time.ts";
import { readContent } from "../../../src/gate/content.ts";
import { namesOf } from "../../../src/gate/names.ts";
import { outlineOf } from "../../../src/gate/outline.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { MISTAKES } from "../../../src/learning/mistakes.ts";
import { CORE_PATH_LIMIT } from "../../../src/learning/time-budget.ts";
import { above, all, below, FILE, hasFinishLine, loose, ROOT, source } from "./lesson.ts";

const content = readContent(ROOT);
const steps = above.filter(({ name }) => name === "Step");
const step = (id: string) => steps.find(({ attributes }) => attributes.id === id);

test("the gate finds nothing wrong with it", () => {
  const faults = [
    ...checkLesson(source, FILE, namesOf(content), content.places),
    ...checkTime(source, FILE, content),
  ];
  expect(faults.map(formatFault)).toEqual([]);
});

test("its core path is read and done in five minutes, in some 450 words", () => {
  const { steps: timed, rest, seconds } = outlineOf(source, content);
  const words = timed.reduce((sum, { stretch }) => sum + stretch.words, rest.words);
  const breakdown = JSON.stringify({ rest, steps: timed, words, seconds }, null, 1);
  expect(seconds, breakdown).toBeLessThanOrEqual(CORE_PATH_LIMIT);
  expect(words, breakdown).toBeLessThanOrEqual(450);
});

describe("the frame", () => {
  const head: unknown = parse(source.split("---")[1] ?? "");

  test("has the title, a promise and the audience", () => {
    expect(head).toMatchObject({
      title: "Understand Credentials, OAuth, and API keys in Auxot",
      promise: expect.any(String),
      audience: ["Everyone", "Admins", "Developers"],
    });
  });

  test("says what to know before, with the tutorials for it", () => {
    const links = all(above, "Tutorial", "id");
    expect(links).toEqual(["find-the-right-screen", "generate-your-first-api-key"]);
  });
});

describe("why it matters", () => {
  test("tells the three directions apart", () => {
    expect(above.map(({ name }) => name)).toContain("Directions");
    expect(Object.keys(site.directions)).toEqual(["into", "out", "delegated"]);
  });

  test("shows the three mistakes, each made safely, before the first step", () => {
    const made = all(above, "Mistake", "id");
    expect(made).toEqual(MISTAKES);
    expect(Object.keys(mistakes)).toEqual(MISTAKES);
    const [order] = above.map(({ name }) => name).filter((name) => /Mistake|Step/.test(name));
    expect(order).toBe("Mistake");
  });
});

describe("the five steps", () => {
  test("come in order, each ticked by what the learner does", () => {
    expect(steps.map(({ attributes }) => [attributes.id, attributes.goal])).toEqual([
      ["api-keys", "open-api-keys"],
      ["credentials", "open-credentials"],
      ["oauth", "open-oauth"],
      ["three-lines", "write-lines"],
      ["prompt", "copy-cheat-sheet-prompt"],
    ]);
  });

  test.each(["api-keys", "credentials", "oauth"] as const)(
    "%s has its page and its path",
    (page) => {
      const inside = step(page)?.inside ?? [];
      expect(all(inside, "Sandbox", "page")).toEqual([page]);
      expect(all(inside, "SettingsPath", "page")).toContain(page);
    },
  );

  test("credentials looks at name and scope", () => {
    const labels = all(step("credentials")?.inside ?? [], "Label", "of");
    expect(labels).toEqual(expect.arrayContaining(["credentials.name", "credentials.scope"]));
  });

  test("three lines are written, one for each direction", () => {
    expect(step("three-lines")?.inside.map(({ name }) => name)).toEqual(["CheatSheet"]);
    expect(Object.keys(cheatSheet.lines)).toEqual(["into", "out", "delegated"]);
  });

  test("the first prompt stands in the last step, to be pasted into the chat", () => {
    expect(all(step("prompt")?.inside ?? [], "Prompt", "id")).toEqual(["build-a-cheat-sheet"]);
    const labels = all(step("prompt")?.inside ?? [], "Label", "of");
    expect(labels).toEqual(expect.arrayContaining(["shell.chat", "chat.adminAgent"]));
  });
});

describe("the end of the core path", () => {
  test("is a finish line, after the done-check", () => {
    expect(hasFinishLine).toBe(true);
    expect(all(above, "Question", "id")).toEqual([
      "a-script-hits-our-api",
      "an-agent-posts-to-github",
    ]);
  });

  test("has four sandboxes in all, Linked Accounts alone below it", () => {
    expect(all(above, "Sandbox", "page")).toEqual(["api-keys", "credentials", "oauth"]);
    expect(all(below, "Sandbox", "page")).toEqual(["linked-accounts"]);
  });

  test("is followed by folds only", () => {
    expect(loose).toEqual([]);
  });
});

test("a lesson that grew by a page is stopped at the gate", () => {
  const longer = source.replace("<FinishLine />", `${"word ".repeat(400)}\n\n<FinishLine />`);
  expect(checkTime(longer, FILE, content)).toHaveLength(1);
});
