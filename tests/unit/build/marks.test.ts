// The marks of what is known, inferred and left out: how they are read, and those that are there.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import known from "../../../content/site/sources.yaml";
import { PAGES } from "../../../src/auxot/pages.ts";
import { MARKS, readMarks } from "../../../src/build/marks.ts";
import { productLabel } from "../../../src/labels/product-labels.ts";
import { referencesIn } from "../../../src/labels/references.ts";
import { INFERRED } from "../../../src/labels/schemas/site/sources.ts";

describe("a mark", () => {
  test("is a comment line of its own, with its sources", () => {
    const source = "const a = 1;\n// @known Keys are shown once. [auth, T11]\n/** No mark. */\n";
    expect(readMarks(source, "a.ts")).toEqual([
      { kind: "known", text: "Keys are shown once.", sources: ["auth", "T11"], line: 2 },
    ]);
  });

  test("goes on in the comment lines right below it, until the next mark", () => {
    const source =
      "  // @inferred A long\n  // sentence.\n  // @left-out Expiry.\n\n// not part of it";
    expect(readMarks(source, "a.ts")).toEqual([
      { kind: "inferred", text: "A long sentence.", sources: [], line: 1 },
      { kind: "left-out", text: "Expiry.", sources: [], line: 3 },
    ]);
  });

  test("at the end of a file is whole", () => {
    expect(readMarks("// @known One.\n// Two.", "a.ts")[0]?.text).toBe("One. Two.");
  });

  test.each([
    ["// @knwon It is.", "a.ts:1  @knwon is no mark. Write one of: @known, @inferred, @left-out."],
    ["\n// @known", "a.ts:2  @known says nothing. Write a sentence."],
    ["// @known [auth]", "a.ts:1  @known says nothing. Write a sentence."],
  ])("%j is a mistake with its place", (source, message) => {
    expect(() => readMarks(source, "a.ts")).toThrow(message);
  });
});

describe("the marks in the simulation", () => {
  const folder = join(import.meta.dirname, "../../../src/auxot");
  const marks = readdirSync(folder).flatMap((file) =>
    readMarks(readFileSync(join(folder, file), "utf8"), file).map((mark) => ({ ...mark, file })),
  );

  test.each(PAGES)("say all three things of %s", (page) => {
    const kinds = marks.filter(({ file }) => file === `${page}.ts`).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(MARKS));
  });

  test("name a source for what is known, and each source is named, here or by a label", () => {
    const bare = marks.filter(({ kind, sources }) => kind === "known" && sources.length === 0);
    expect(bare).toEqual([]);
    const labels = Object.values(known.labels).map(({ source }) => source);
    const named = new Set([...marks.flatMap(({ sources }) => sources), ...labels]);
    expect([...named].filter((tag) => tag !== INFERRED).sort()).toEqual(
      Object.keys(known.sources).sort(),
    );
  });

  test("refer to product labels that there are", () => {
    const references = marks.flatMap(({ text }) => referencesIn(text));
    expect(references).toContain("pages.api-keys.name");
    for (const name of references) expect(productLabel(name)).not.toBe("");
  });

  test("are sentences", () => {
    for (const { text } of marks) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
