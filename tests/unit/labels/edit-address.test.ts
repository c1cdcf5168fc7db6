// Where “Edit this page” leads.

import { expect, test } from "vitest";
import { editAddress } from "../../../src/labels/edit-address.ts";
import { site } from "../../../src/labels/schemas/site/site.ts";

const FILE = "content/lessons/a b&c.mdx";

test.each([
  [
    "https://host.example/o/r/edit/main/{file}",
    "https://host.example/o/r/edit/main/content/lessons/a%20b%26c.mdx",
  ],
  [
    "https://host.example/edit?path={file}",
    "https://host.example/edit?path=content/lessons/a%20b%26c.mdx",
  ],
])("with %s it opens the file there", (template, address) => {
  expect(editAddress(template, FILE)).toBe(address);
});

test("with nothing set there is no link", () => {
  expect(editAddress("", FILE)).toBeNull();
});

test.each([
  ["", true],
  ["https://host.example/edit/{file}", true],
  ["http://host.example/edit/{file}", false],
  ["https://host.example/edit/", false],
  ["javascript:alert({file})", false],
])("the setting %j is taken: %s", (address, taken) => {
  const { success } = site.shape.edit.safeParse({ link: "Edit", address });
  expect(success).toBe(taken);
});
