/** Unpacks the Chromium of the npm package `@sparticuz/chromium`, for a Linux that has none. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FoundChromium } from "./chromium.ts";
import { cacheDirectory, rootDirectory } from "./paths.ts";

/** Chromium, the libraries a bare Linux lacks and a font: unpacked once, then found in the cache. */
export async function bundledChromium(): Promise<FoundChromium> {
  const directory = join(cacheDirectory, `chromium-${await bundledVersion()}`);
  if (!existsSync(directory)) await unpackInto(directory);
  return {
    executablePath: join(directory, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(directory, "al2023", "lib"),
      FONTCONFIG_FILE: join(directory, "fonts.conf"),
    },
  };
}

async function bundledVersion(): Promise<string> {
  const manifest = join(rootDirectory, "node_modules/@sparticuz/chromium/package.json");
  const { version }: { version: string } = JSON.parse(await readFile(manifest, "utf8"));
  return version;
}

/**
 * The package unpacks into the temporary directory and takes whatever file it finds there for
 * complete. So it gets a directory of its own, which takes its final name only when whole: an
 * interrupted run leaves no half a browser behind, and two runs at once do not collide.
 */
async function unpackInto(directory: string): Promise<void> {
  await mkdir(cacheDirectory, { recursive: true });
  const draft = await mkdtemp(`${directory}.`);
  // The package reads both: without the first it leaves its libraries packed.
  const settings = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", TMPDIR: draft };
  await withEnvironment(settings, async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  });
  // The package's own file names directories of a server function, and would find no font here.
  await writeFile(join(draft, "fonts.conf"), fontSettings(directory));
  try {
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(directory)) throw error; // Else another run was first, which is as good.
  }
}

/** Runs `work` with environment variables set, and leaves the environment as it found it. */
async function withEnvironment(
  settings: Readonly<Record<string, string>>,
  work: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, settings);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) delete process.env[name];
    }
    Object.assign(process.env, before);
  }
}

function fontSettings(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(directory, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(directory, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
