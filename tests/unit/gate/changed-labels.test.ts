// Product labels cannot drift: change them in their files, and the built site holds no old one anywhere.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readContent } from "../../../src/gate/content.ts";
import { mirroredLabels, placeOfLabel } from "../../../src/gate/mirrored-labels.ts";
import { build, copySite } from "./site-copy.ts";

const root = process.cwd();
const copy = join(root, ".cache/changed-site");
const LESSON = "lessons/understand-credentials-oauth-and-api-keys/index.html";

/** What comes with a library, and says things of its own, such as “Client ID”. */
const FOREIGN = /(?:connect-worker\.[^/]*|mockServiceWorker)\.js$/;

/** Labels that are texts, not lists, with what a file writes before references are filled in. */
const all = mirroredLabels(readContent(root)).flatMap((label) => {
  const written = writtenOf(label.name);
  return typeof written === "string" ? [{ ...label, written }] : [];
});
/** Labels of several words, which no sentence uses for itself. */
const labels = all.filter(({ text }) => text.includes(" "));
/** What is changed: the other labels refer to these. */
const changes = all
  .filter(({ name, text }) => text.includes(" ") || /^pages\..*\.name$/.test(name))
  .filter(({ written }) => !written.includes("{"))
  .map(({ name }, index) => ({ name, changed: `Altered ${index} Label` }));

/** Text of the built files by their path in dist/. */
const built = new Map<string, string>();

beforeAll(async () => {
  await copySite(copy);
  for (const { name, changed } of changes) {
    const { file, path } = placeOfLabel(name);
    const document = parseDocument(readFileSync(join(copy, "content", file), "utf8"));
    document.setIn(path, changed);
    writeFileSync(join(copy, "content", file), document.toString({ lineWidth: 0 }));
  }
  expect(await build(copy)).toBe("The build went through.");
  const dist = join(copy, "dist");
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || FOREIGN.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    built.set(path.slice(dist.length + 1), readFileSync(path, "utf8"));
  }
}, 120_000);

function writtenOf(name: string): unknown {
  const { file, path } = placeOfLabel(name);
  return parseDocument(readFileSync(join(root, "content", file), "utf8")).getIn(path);
}

/** Where a text still stands, with some of what is around it. */
function placesOf(text: string): readonly string[] {
  return [...built].flatMap(([file, source]) => {
    const at = source.indexOf(text);
    return at === -1 ? [] : [`${file}: …${source.slice(Math.max(at - 60, 0), at + 80)}…`];
  });
}

test("there are labels to change, on every page and beyond", () => {
  expect(changes.length).toBeGreaterThan(15);
  const files = new Set(changes.map(({ name }) => name.split(".")[0]));
  expect([...files].sort()).toEqual([
    ...["api-keys", "chat", "credentials", "linked-accounts", "oauth", "pages"],
  ]);
});

test.each(labels)("$name, “$text”, is nowhere in what was built", ({ text }) => {
  expect(placesOf(text)).toEqual([]);
});

test.each(changes)("$name stands there as it is now", ({ changed }) => {
  expect(placesOf(changed)).not.toEqual([]);
});

test("lesson, simulation and sheet say the new words", () => {
  const now = (name: string) => changes.find((each) => each.name === name)?.changed ?? name;
  expect(built.get(LESSON)).toContain(`“${now("credentials.add")}”`);
  expect(built.get(LESSON)).toContain(`Open ${now("pages.api-keys.name")}`);
  const scripts = [...built].filter(([file]) => file.endsWith(".js")).map(([, source]) => source);
  expect(scripts.join("\n")).toContain(`from Settings → ${now("pages.api-keys.name")}, so`);
  expect(scripts.join("\n")).toContain(`choose ${now("credentials.replace")} and`);
});
