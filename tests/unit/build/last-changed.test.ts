// The day of a file's last change: from git's history, and nothing where that is missing or cut off.

import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastChanged } from "../../../src/build/last-changed.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs git as somebody, on a day of its own. */
function git(cwd: string, day: string, ...question: readonly string[]): void {
  const who = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"];
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync("git", [...who, ...question], { cwd, env, stdio: "ignore" });
}

function commit(repository: string, day: string, file: string, text: string): void {
  writeFileSync(join(repository, file), text);
  git(repository, day, "add", ".");
  git(repository, day, "commit", "-m", file);
}

/** A repository in which `old` has not changed since `new` came. */
function makeRepository(): string {
  const repository = join(folder, "origin");
  mkdirSync(repository);
  git(repository, "2026-01-01", "init");
  commit(repository, "2026-01-01", "old", "one");
  commit(repository, "2026-02-03", "old", "two");
  commit(repository, "2026-03-04", "new", "one");
  return repository;
}

test("it is the day of the last commit that changed the file, wherever the reader stands", () => {
  const repository = makeRepository();
  expect(lastChanged(join(repository, "old"))).toBe("2026-02-03");
  expect(lastChanged(join(repository, "new"))).toBe("2026-03-04");
});

test("nothing is said of a file that has changed since, or that no commit has", () => {
  const repository = makeRepository();
  appendFileSync(join(repository, "old"), "three");
  writeFileSync(join(repository, "newer"), "");
  expect(lastChanged(join(repository, "old"))).toBeNull();
  expect(lastChanged(join(repository, "newer"))).toBeNull();
});

test("nothing is said outside of a repository", () => {
  writeFileSync(join(folder, "old"), "");
  expect(lastChanged(join(folder, "old"))).toBeNull();
});

test("in a shallow clone nothing is said of what may be older than its first commit", () => {
  const repository = makeRepository();
  commit(repository, "2026-05-06", "new", "two");
  const clone = join(folder, "clone");
  const from = pathToFileURL(repository).href;
  git(folder, "2026-06-07", "clone", "--depth", "2", from, clone);
  expect(lastChanged(join(clone, "new"))).toBe("2026-05-06");
  expect(lastChanged(join(clone, "old"))).toBeNull();
});
