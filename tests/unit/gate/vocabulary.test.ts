// The vocabulary as the gate knows it and as components draw it: the same words, attributes and wrapping.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VOCABULARY } from "../../../src/gate/vocabulary.ts";

const COMPONENTS = join(import.meta.dirname, "../../../src/components");
const read = (file: string): string => readFileSync(join(COMPONENTS, file), "utf8");

test("src/components/vocabulary.ts holds the gate's words, and no others", () => {
  const [, listed = ""] = read("vocabulary.ts").match(/vocabulary = \{([^}]*)\}/) ?? [];
  const drawn = listed.split(",").map((word) => word.trim());
  expect(drawn.filter((word) => word !== "").sort()).toEqual(Object.keys(VOCABULARY).sort());
});

describe.each(Object.entries(VOCABULARY))("<%s>", (name, { attributes, optional = {}, wraps }) => {
  const file = `${name}.astro`;

  test("is a component of that name", () => {
    expect(existsSync(join(COMPONENTS, file))).toBe(true);
  });

  const [, props = ""] = read(file).match(/interface Props \{([^}]*)\}/) ?? [];
  const propsWith = (mark: string) =>
    Array.from(
      props.matchAll(new RegExp(`^\\s*(?:readonly )?(\\w+)${mark}:`, "gm")),
      ([, prop]) => prop,
    );

  test("needs the attributes that the gate asks for, and no others", () => {
    expect(propsWith("").sort()).toEqual(Object.keys(attributes).sort());
  });

  // Other optional ones are for our own pages.
  test("takes the optional attributes that the gate allows", () => {
    expect(propsWith("\\?")).toEqual(expect.arrayContaining(Object.keys(optional)));
  });

  test(wraps ? "draws what it stands around" : "stands around nothing", () => {
    expect(/<slot\b/.test(read(file))).toBe(wraps);
  });
});
