/** Opens a page of the built site in a browser context of its own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { intranetHost } from "./chromium.ts";
import type { SiteName } from "./global-setup.ts";
import type { Watch } from "./watch.ts";

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly javaScript?: boolean;
  /** Lets what moves on the page move; without it nothing does. */
  readonly motion?: boolean;
  readonly clipboard?: "granted" | "denied";
  readonly site?: SiteName;
  /** Opens the site by a name over plain http: no clipboard, no `crypto.subtle`, no worker. */
  readonly intranet?: boolean;
  /** Is given the context before its first page, for a test that listens to all of it. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** The full address of a path such as `/lessons/map/`, which on `learn` gains the sub-path. */
export function addressOf(path: string, { site = "learn", intranet = false }: OpenOptions = {}) {
  const address = new URL(`${inject("sites")[site]}${path}`);
  if (intranet) address.hostname = intranetHost;
  return address;
}

/** Opens `path` in a fresh context that `watch` listens to, and later closes. */
export async function openPage(
  browser: Browser,
  watch: Watch,
  path: string,
  options: OpenOptions = {},
): Promise<Page> {
  const address = addressOf(path, options);
  const context = await browser.newContext(contextOptions(options));
  // Below the test's own limit, so that Playwright can say what it was waiting for.
  context.setDefaultTimeout(20_000);
  await watch.attach(context, address.origin);
  await options.prepare?.(context);
  const page = await context.newPage();
  if (options.clipboard) await setClipboard(page, address.origin, options.clipboard);
  await page.goto(address.href);
  return page;
}

function contextOptions(options: OpenOptions): BrowserContextOptions {
  const { width = 1440, height = 900, theme = "light", javaScript = true } = options;
  return {
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    reducedMotion: options.motion ? "no-preference" : "reduce",
    // The page's own policy is under test.
    bypassCSP: false,
  };
}

async function setClipboard(page: Page, origin: string, state: "granted" | "denied") {
  const context = page.context();
  if (state === "granted") {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    return;
  }
  const session = await context.newCDPSession(page);
  for (const name of ["clipboard-read", "clipboard-write"]) {
    await session.send("Browser.setPermission", {
      permission: { name },
      setting: "denied",
      origin,
    });
  }
}
