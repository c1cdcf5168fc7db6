// On which day a file last changed, as git knows it; nothing where git cannot know.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * The day of the last commit that changed a file, as "2026-11-24". Null when there is no such commit,
 * when the file has changed since, and when that commit is where a shallow clone was cut off: there
 * every file looks as if it had been made on that day.
 */
export function lastChanged(file: string): string | null {
  const path = resolve(file);
  const ask = (...question: readonly string[]) => git(dirname(path), question);
  if (ask("status", "--porcelain", "--", path) !== "") return null;
  const [commit = "", day = ""] = (ask("log", "-1", "--format=%H %cs", "--", path) ?? "").split(
    " ",
  );
  if (day === "") return null;
  const cuts = resolve(dirname(path), ask("rev-parse", "--git-path", "shallow") ?? "");
  const isCut = existsSync(cuts) && readFileSync(cuts, "utf8").includes(commit);
  return isCut ? null : day;
}

/** What git answers, without its last line break; null when it is absent, or knows of no repository. */
function git(folder: string, question: readonly string[]): string | null {
  try {
    return execFileSync("git", [...question], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}
