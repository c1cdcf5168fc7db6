// A lesson's steps on their way from the page to its script.

import { expect, test } from "vitest";
import { readStepIds, writeStepIds } from "../../../src/components/step-ids.ts";

test("each step arrives with the ids it had before, in order", () => {
  const steps = [
    { id: "one", was: [] },
    { id: "two", was: ["old-two", "older-two"] },
  ];
  expect(readStepIds(writeStepIds(steps))).toEqual([["one"], ["two", "old-two", "older-two"]]);
});
