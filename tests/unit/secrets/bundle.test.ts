// What is shipped: small enough for a phone, and without anything a scanner would stop at.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { recognise } from "../../../src/secrets/recognise.ts";
import { anyToken } from "./make.ts";

const SOURCE = join(import.meta.dirname, "../../../src/secrets");
const FOLDERS = [SOURCE, import.meta.dirname];

async function minified(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, file)],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

const secretsIn = (text: string): readonly string[] =>
  [text, ...text.split("\n"), ...text.split(/["'`]/)].filter((part) => recognise(part) !== null);

describe("nothing looks like a secret", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [file, join(folder, file)] as const),
  );

  test.each(files)("in the source of %s", (_, path) => {
    expect(secretsIn(readFileSync(path, "utf8"))).toEqual([]);
  });

  test.each(["samples.ts", "recognise.ts", "looks-real.ts"])("in the built %s", async (file) => {
    expect(secretsIn(await minified(file))).toEqual([]);
  });

  test("and the search would find one", () => {
    expect(secretsIn(`const a = 1;\nconst b = "${anyToken()}";`)).not.toEqual([]);
  });
});

test("the recogniser stays below 10 KB", async () => {
  expect(gzipSync(await minified("recognise.ts")).byteLength).toBeLessThan(10_000);
});
