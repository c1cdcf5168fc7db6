// Lessons come in their own order, and drafts only where they are wanted.

import { expect, test } from "vitest";
import { draftsInDevelopment, shownLessons } from "../../../src/build/shown-lessons.ts";

const lessons = [
  { id: "third", data: { order: 7 } },
  { id: "draft", data: { order: 2, draft: true } },
  { id: "first", data: { order: 1, draft: false } },
];
type Environment = Record<string, string>;
const ids = (environment: Environment) => shownLessons(lessons, environment).map(({ id }) => id);

/** The environment after Astro has begun a command. */
function during(command: string): Environment {
  const environment: Environment = {};
  const setup = draftsInDevelopment(environment).hooks["astro:config:setup"];
  setup?.({ command } as Parameters<typeof setup>[0]);
  return environment;
}

test("published lessons are shown in the order of their front matter", () => {
  expect(ids({})).toEqual(["first", "third"]);
});

test("a draft that is asked for in so many words stands in its place", () => {
  expect(ids({ SHOW_DRAFTS: "1" })).toEqual(["first", "draft", "third"]);
  for (const other of ["", "0", "true"]) expect(ids({ SHOW_DRAFTS: other })).not.toContain("draft");
});

test("drafts are shown while writing, and in no other command", () => {
  expect(ids(during("dev"))).toContain("draft");
  for (const command of ["build", "preview", "sync"]) {
    expect(ids(during(command))).not.toContain("draft");
  }
});
