import { expect, test } from "vitest";
import { basePath } from "../../../src/build/base-path.ts";

test.each([
  ["/", "/"],
  ["/learn", "/learn/"],
  ["/learn/", "/learn/"],
])("a site under %s is below %s", (base, path) => {
  expect(basePath({ base })).toBe(path);
});
