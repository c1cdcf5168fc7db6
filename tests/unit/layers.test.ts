// Words at the rim, rules at the core, one way between them: who may import whom.

import { describe, expect, test } from "vitest";
import { folderOf, type Import, importsOf, matches, sourceFiles } from "./imports.ts";
import { exceptions, layers } from "./layer-table.ts";

const names = Object.keys(layers);
const all = sourceFiles().flatMap((file) => importsOf(file));
const among = (target: string, rules: readonly string[] = []): boolean =>
  rules.some((rule) => matches(target, rule));

/** The sentence for an import that its layer may not have; null for one that it may. */
function fault({ file, target, typeOnly }: Import, excepted = exceptions): string | null {
  const folder = folderOf(file, names);
  const layer = layers[folder];
  if (!layer)
    return `${file} is in no layer. Add its folder to the table in tests/unit/layer-table.ts.`;
  const own = target.startsWith(`${folder}/`);
  const allowed = own || among(target, layer.may) || among(target, excepted[file]);
  if (allowed || (typeOnly && among(target, layer.types))) return null;
  return `${file} imports ${target}. ${layer.fix}`;
}

describe("the layers", () => {
  test("no file imports what its layer may not know", () => {
    expect(all.map((each) => fault(each)).filter((sentence) => sentence !== null)).toEqual([]);
  });

  test("every file is in one", () => {
    expect(sourceFiles().filter((file) => folderOf(file, names) === "")).toEqual([]);
  });

  test.each(Object.entries(layers))("what %s may import, it does", (folder, layer) => {
    const own = all.filter(({ file }) => folderOf(file, names) === folder);
    const unused = (rules: readonly string[] = [], typeOnly: boolean) =>
      rules.filter(
        (rule) => !own.some((each) => each.typeOnly === typeOnly && among(each.target, [rule])),
      );
    expect([...unused(layer.may, false), ...unused(layer.types, true)]).toEqual([]);
  });

  test("every exception is still needed", () => {
    for (const [file, targets] of Object.entries(exceptions)) {
      const needed = all.filter((each) => each.file === file && fault(each, {}) !== null);
      expect(
        targets.filter((each) => !needed.some(({ target }) => target === each)),
        file,
      ).toEqual([]);
    }
  });

  test.each([
    ["src/auxot/a.ts", 'import { x } from "../stores/door.ts";'],
    ["src/stores/a.ts", 'import { createKey } from "../auxot/api-keys.ts";'],
    ["src/stores/a.ts", 'import { type A, createKey } from "../auxot/api-keys.ts";'],
    ["src/stores/a.ts", 'const rules = await import("../auxot/api-keys.ts");'],
    ["src/mocks/a.ts", 'export * from "../stores/door.ts";'],
    [
      "src/sandboxes/a.tsx",
      'import { http } from "msw/http";\nexport const A = () => <b>{http}</b>;',
    ],
    ["src/sandboxes/a.tsx", 'import words from "../labels/schemas.ts";'],
    [
      "src/components/A.astro",
      '---\nimport { createHandlers } from "../mocks/handlers.ts";\n---\n<p />',
    ],
    ["src/components/A.astro", '---\n---\n<script>\nimport "../mocks/handlers.ts";\n</script>'],
    ["src/components/client/a.ts", 'import { z } from "zod";'],
    ["src/secrets/a.ts", 'import type { Box } from "../auxot/boxes.ts";'],
    ["src/nowhere/a.ts", 'import "../stores/door.ts";'],
  ])("in %s, %j is a fault", (file, text) => {
    expect(importsOf(file, text).map((each) => fault(each))).toEqual([
      expect.stringContaining(file),
    ]);
  });

  test.each([
    ["src/stores/a.ts", 'import type { Scope } from "../auxot/scopes.ts";'],
    ["src/sandboxes/a.tsx", 'type A = typeof import("../auxot/boxes.ts");'],
    ["src/components/A.astro", '---\nimport { type Page } from "../auxot/pages.ts";\n---\n<p />'],
  ])("in %s, %j is none", (file, text) => {
    expect(importsOf(file, text).map((each) => fault(each))).toEqual([null]);
  });
});
