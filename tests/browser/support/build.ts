/** Builds the site as it is published, for one address it can have. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, rootDirectory } from "./paths.ts";

/**
 * Builds the site for the sub-path `base` ("" for none) and returns the directory.
 * With `REUSE_BUILD=1` an earlier build is taken as it is, for work on the tests themselves.
 */
export async function buildSite(name: string, base: string): Promise<string> {
  const directory = join(cacheDirectory, `site-${name}`);
  const { REUSE_BUILD } = process.env;
  if (REUSE_BUILD !== "1" || !existsSync(directory)) await build(directory, base);
  return directory;
}

function build(directory: string, base: string): Promise<void> {
  const astro = join(rootDirectory, "node_modules/astro/bin/astro.mjs");
  const command = [astro, "build", "--outDir", directory];
  const options = { cwd: rootDirectory, env: buildEnvironment(base), maxBuffer: 2 ** 26 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (!error) resolve();
      else reject(new Error(`astro build failed, BASE_PATH=${base || "/"}\n${stdout}${stderr}`));
    });
  });
}

/** This process's environment without what Vitest set, which would give a development build. */
function buildEnvironment(base: string): NodeJS.ProcessEnv {
  const { TEST: _test, VITEST: _vitest, ...rest } = process.env;
  return { ...rest, NODE_ENV: "production", BASE_PATH: base || "/", ASTRO_TELEMETRY_DISABLED: "1" };
}
