/** Prints how long a learner on a slow phone waits for a usable sandbox: `npm run bench`. */
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { buildSite } from "../browser/support/build.ts";
import { launchChromium } from "../browser/support/chromium.ts";
import { logNetwork } from "../browser/support/network-log.ts";
import { serveSite } from "../browser/support/serve.ts";

const RUNS = 5;
const CPU_SLOWDOWN = 4;
/** Lighthouse's slow 4G, as the debugger takes it: bytes per second and milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const lesson = "/lessons/understand-credentials-oauth-and-api-keys/";
const firstStep = "#api-keys";
/** Pixels a second, and how far down the first sandbox is at most. */
const PACE = 300;
const READ_TO = 3000;

/** A host that compresses text, which the tests' own server leaves out. */
async function compressing(upstream: string) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(upstream + (request.url ?? "/"));
    const type = answer.headers.get("content-type") ?? "";
    const body = Buffer.from(await answer.arrayBuffer());
    const text = /text|javascript|json|svg/.test(type);
    for (const name of ["content-type", "content-security-policy", "etag"]) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    if (text) response.setHeader("content-encoding", "gzip");
    // Hashed names never change; without this a prefetch would be asked for again.
    response.setHeader("cache-control", "max-age=600");
    response.writeHead(answer.status).end(text ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** Notes in the page when the first sandbox came into view, and when its menu could be used. */
function watchSandbox(): void {
  const times = { seen: 0, usable: 0 };
  Reflect.set(globalThis, "sandboxTimes", times);
  const look = () => {
    const sandbox = document.querySelector(".sandbox");
    const item = sandbox?.querySelector<HTMLButtonElement>("button[data-about='true']");
    const top = sandbox?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    if (top < innerHeight) times.seen ||= performance.now();
    if (item?.disabled === false) times.usable ||= performance.now();
    if (!times.seen || !times.usable) requestAnimationFrame(look);
  };
  look();
}

/** Waits for both times, in milliseconds since the page began to load. */
async function sandboxTimes(page: Page): Promise<{ seen: number; usable: number }> {
  const read = () => Reflect.get(globalThis, "sandboxTimes");
  await page.waitForFunction(() => {
    const { seen, usable } = Reflect.get(globalThis, "sandboxTimes");
    return seen > 0 && usable > 0;
  });
  return await page.evaluate<{ seen: number; usable: number }>(read);
}

async function slowPage(endpoint: string) {
  const browser = await chromium.connect(endpoint);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(watchSandbox);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return { page, close: () => browser.close() };
}

/** Going straight to the first step by its address. */
async function straight(page: Page, site: string): Promise<number> {
  await page.goto(site + lesson + firstStep, { waitUntil: "commit" });
  return (await sandboxTimes(page)).usable;
}

/** Reading from the top at a quick pace: how long the sandbox in view keeps its reader waiting. */
async function reading(page: Page, site: string): Promise<number> {
  await page.goto(site + lesson);
  for (let top = 0; top < READ_TO; top += PACE) {
    await page.mouse.wheel(0, PACE);
    await page.waitForTimeout(1000);
  }
  const { seen, usable } = await sandboxTimes(page);
  return Math.max(0, usable - seen);
}

/** The modules fetched at idle, then a jump to the step, as by a link. */
async function jump(page: Page, site: string): Promise<number> {
  const log = await logNetwork(page);
  await page.goto(site + lesson);
  await log.quietFor(1500);
  await log.stop();
  await page.evaluate(() => document.querySelector(".sandbox")?.scrollIntoView());
  const { seen, usable } = await sandboxTimes(page);
  return usable - seen;
}

function median(numbers: readonly number[]): number {
  return (
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
  );
}

const plain = await serveSite(await buildSite("root", ""), "");
const site = await compressing(plain.url);
const browser = await launchChromium();
try {
  console.log(
    `Slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms to the first byte), CPU ${CPU_SLOWDOWN}× slower, 390 px, gzip, HTTP/1.1; median of ${RUNS} visits with an empty cache.`,
  );
  for (const [name, measure] of [
    ["straight to the first step", straight],
    [`reading on, ${PACE} px a second, from when it is in view`, reading],
    ["a jump to it once its modules were fetched at idle", jump],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { page, close } = await slowPage(browser.wsEndpoint());
      times.push(await measure(page, site.url));
      await close();
    }
    const all = times.map((time) => Math.round(time)).join(", ");
    console.log(`${name}: usable after ${Math.round(median(times))} ms (${all})`);
  }
} finally {
  await browser.close();
  site.close();
  await plain.close();
}
process.exit();
