// A copy of the whole site, whose content tests may change and build.

import { execFile } from "node:child_process";
import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = process.cwd();
const run = promisify(execFile);
const PARTS = ["src", "content", "public", "astro.config.mjs", "tsconfig.json", "package.json"];

/** Makes a fresh copy in a folder. */
export async function copySite(copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of PARTS) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
}

/** What a failing build of the copy prints. */
export async function build(
  copy: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const env = { ...process.env, ...more };
    await run(join(root, "node_modules/.bin/astro"), ["build"], { cwd: copy, env });
  } catch (error) {
    return Object.values(error as { stdout: string; stderr: string }).join("\n");
  }
  return "The build went through.";
}
