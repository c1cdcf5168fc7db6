/** Each lesson as Markdown, and the list of them, as the build ships them. */
import { expect, inject, test } from "vitest";
import site from "../../content/site/site.yaml";
import { builtPages } from "./support/built-pages.ts";
import { lessons as ordered } from "./support/lessons.ts";

const read = async (path: string) => {
  const response = await fetch(`${inject("sites").learn}${path}`);
  expect(response.status, path).toBe(200);
  return response.text();
};

const lessons = builtPages("learn").filter((path) => /^\/lessons\/[^/]+\/$/.test(path));

test("there are lessons", () => expect(lessons.length).toBeGreaterThan(0));

test.each(lessons)("%s is a text with nothing of the components left in it", async (path) => {
  const html = await read(path);
  const text = await read(`${path}index.md`);
  expect(html).toContain('href="index.md"');
  expect(text).toMatch(/^# \S/);
  expect(text).not.toMatch(/<\/?[A-Za-z]|\{|\}|\[object|undefined/);
  const headings = (of: string, pattern: RegExp) => (of.match(pattern) ?? []).length;
  expect(headings(text, /^## /gm), "as many parts as the page").toBe(
    headings(html.split("</main>")[0] ?? "", /<h2/g),
  );
});

test("llms.txt begins with the promise and links each of them", async () => {
  const list = await read("/llms.txt");
  expect(list).toMatch(new RegExp(`^# ${site.name.replace("?", "\\?")}\n\n> ${site.promise}\n`));
  const linked = Array.from(list.matchAll(/\]\(\/learn(\S+)index\.md\): /g), ([, path]) => path);
  expect(linked, "in the first page's order").toEqual(ordered.map(({ path }) => path));
});
