// A writer's mistake stops `astro build`, and the message leads to its place.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import site from "../../../content/site/site.yaml";
import { build, copySite } from "./site-copy.ts";

const run = promisify(execFile);
const copy = join(process.cwd(), ".cache/broken-site");
const slug = "understand-credentials-oauth-and-api-keys";
const lesson = `content/lessons/${slug}.mdx`;

/** Mistakes, each in a line of its own, and what is said of it. */
const broken = [
  { file: lesson, from: "<FinishLine />", to: "<FinshLine />", said: "FinishLine" },
  {
    file: lesson,
    from: 'of="credentials.add"',
    to: 'of="credentials.ad"',
    said: "credentials.add",
  },
  { file: lesson, from: "audience: [Everyone", to: "audience: [Everyon", said: "Everyone" },
  { file: "content/site/prompts.yaml", from: "  title:", to: "  titel:", said: "title" },
] as const;

beforeAll(() => copySite(copy), 30_000);

test("`astro build` stops at mistakes, and tells of each", { timeout: 60_000 }, async () => {
  const sound = new Map<string, string>();
  const told = [];
  for (const { file, from, to, said } of broken) {
    const path = join(copy, file);
    const text = await readFile(path, "utf8");
    if (!sound.has(path)) sound.set(path, text);
    const line = text.slice(0, text.indexOf(from) + from.length).split("\n").length;
    await writeFile(path, text.replace(from, to));
    told.push(new RegExp(`${file}:${line}:\\d+ .*Did you mean "${said}"`));
  }
  const output = await build(copy);
  for (const [path, text] of sound) await writeFile(path, text);
  for (const fault of told) expect(output).toMatch(fault);
});

describe("a draft and a lesson's history", () => {
  const source = (text: string) => text.replace(/^order: .*$/m, "order: 9\ndraft: true");
  const list = () => readFile(join(copy, "dist/index.html"), "utf8");
  const page = (name: string) => readFile(join(copy, `dist/lessons/${name}/index.html`), "utf8");

  test("a draft is in a preview build alone, and marked; each lesson says when it changed", {
    timeout: 120_000,
  }, async () => {
    const draft = join(copy, "content/lessons/soon.mdx");
    await writeFile(draft, source(await readFile(join(copy, lesson), "utf8")));
    await commitLesson();

    await build(copy);
    expect(existsSync(join(copy, "dist/lessons/soon"))).toBe(false);
    expect(await list()).not.toContain("/lessons/soon/");
    expect(await page(slug)).toContain('<time datetime="2026-01-02">2 January 2026</time>');

    await build(copy, { SHOW_DRAFTS: "1" });
    await rm(draft);
    const preview = await page("soon");
    expect(preview).toContain(site.draftNote);
    expect(preview, "no commit has it").not.toContain("<time");
    const items = (await list()).split("<li").filter((item) => item.includes("/lessons/"));
    expect(items.filter((item) => item.includes("draft-mark"))).toEqual([items.at(-1)]);
    expect(items.at(-1)).toContain("/lessons/soon/");
  });
});

/** Makes the copy a repository of its own, whose one commit has the lesson. */
async function commitLesson(): Promise<void> {
  const date = "2026-01-02T12:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"];
  for (const act of [["init"], ["add", lesson], ["commit", "-m", "A lesson"]]) {
    await run("git", [...who, ...act], { cwd: copy, env });
  }
}
