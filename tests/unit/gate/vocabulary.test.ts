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

describe.each(Object.entries(VOCABULARY))("<%s>", (name, { attributes, wraps }) => {
  const file = `${name}.astro`;

  test("is a component of that name", () => {
    expect(existsSync(join(COMPONENTS, file))).toBe(true);
  });

  // An optional one is for our own pages; lessons cannot write it.
  test("needs the attributes that the gate asks for, and no others", () => {
    const [, props = ""] = read(file).match(/interface Props \{([^}]*)\}/) ?? [];
    const taken = Array.from(props.matchAll(/^\s*(?:readonly )?(\w+):/gm), ([, prop]) => prop);
    expect(taken.sort()).toEqual(Object.keys(attributes).sort());
  });

  test(wraps ? "draws what it stands around" : "stands around nothing", () => {
    expect(/<slot\b/.test(read(file))).toBe(wraps);
  });
});
