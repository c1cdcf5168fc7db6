// Which labels mirror the product: those whose schema says so, lists as one, empty ones not at all.

import { expect, test } from "vitest";
import { z } from "zod";
import { mirroredIn } from "../../../src/labels/mirrored.ts";
import { label, text, words } from "../../../src/labels/words-schema.ts";

const schema = words({
  save: label("button"),
  hint: "below the button",
  scopes: words({ team: label("choice"), none: "choice" }),
  also: z.array(label("other names")),
  empty: z.array(label("other names")),
  list: z.array(text("a sentence")),
});
const given = {
  ...{ save: "Save", hint: "Click.", scopes: { team: "Team", none: "None" } },
  ...{ also: ["Keep", "Store"], empty: [], list: ["One."] },
};

test("labels that mirror the product are found, with their texts", () => {
  expect(mirroredIn(schema, given, "page")).toEqual([
    { name: "page.save", text: "Save" },
    { name: "page.scopes.team", text: "Team" },
    { name: "page.also", text: "Keep, Store" },
  ]);
});

test("such a label says where it is seen, as every word does", () => {
  expect(schema.shape.save.description).toBe("button");
  expect(schema.safeParse({ ...given, save: " " }).success).toBe(false);
});
