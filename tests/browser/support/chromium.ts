/** Finds a Chromium on this machine and starts it with the flags the tests need. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { bundledChromium } from "./bundled-chromium.ts";

export interface FoundChromium {
  readonly executablePath: string;
  /** Environment variables this browser needs, beside those of the process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A name for this machine that is not a secure context: a site on an intranet, over plain http. */
export const intranetHost = "intranet.test";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`,
];

/**
 * Starts a Chromium for the whole run. It is a server, which a test worker, a process of its own,
 * connects to: each test takes a fresh context instead of a fresh browser.
 */
export async function launchChromium(): Promise<BrowserServer> {
  const { executablePath, environment } = await findChromium();
  const env = { ...process.env, ...environment };
  return await chromium.launchServer({ executablePath, env, args: flags, host: "127.0.0.1" });
}

/** The browser named by `CHROMIUM_PATH`, else an installed one, else the one that npm brought. */
async function findChromium(): Promise<FoundChromium> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return { executablePath: CHROMIUM_PATH, environment: {} };
    throw new Error(`CHROMIUM_PATH names a file that does not exist: ${CHROMIUM_PATH}`);
  }
  const installed = installedPaths().find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, environment: {} };
  if (process.platform === "linux" && process.arch === "x64") return await bundledChromium();
  throw new Error(
    "No Chromium found for the browser tests: run `npx playwright install chromium` (or, for the " +
      "very build that fits, `npx playwright-core install chromium`), install Google Chrome, or " +
      "name a browser in CHROMIUM_PATH.",
  );
}

/** Every place where a Chromium usually is, the likeliest first. */
function installedPaths(): readonly string[] {
  const {
    PATH = "",
    ProgramFiles,
    LOCALAPPDATA,
    "ProgramFiles(x86)": ProgramFiles32,
  } = process.env;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const onPath = PATH.split(delimiter)
    .filter((directory) => directory !== "")
    .flatMap((directory) => names.map((name) => join(directory, name)));
  const onWindows = [ProgramFiles, ProgramFiles32, LOCALAPPDATA]
    .filter((directory) => directory !== undefined)
    .map((directory) => join(directory, "Google/Chrome/Application/chrome.exe"));
  return [
    ...onPath,
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...onWindows,
    chromium.executablePath(), // Where Playwright's own installer puts it.
  ];
}
